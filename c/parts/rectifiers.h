/* rectifiers.h - the relatives of ReLU. Few networks use them, so they take four values a call and are built
 * for size. Formulas: activation.h.
 */
#ifndef KASANE_RECTIFIERS_H
#define KASANE_RECTIFIERS_H

#include "base/simd.h"

f32x4 leaky_relu_value(f32x4 z);
f32x4 leaky_relu_slope(f32x4 a);
f32x4 elu_value(f32x4 z);
f32x4 elu_slope(f32x4 a);
f32x4 gelu_value(f32x4 z);
f32x4 gelu_slope(f32x4 z);
f32x4 silu_value(f32x4 z);
f32x4 silu_slope(f32x4 z);
f32x4 softplus_value(f32x4 z);
f32x4 softplus_slope(f32x4 z);

#endif
