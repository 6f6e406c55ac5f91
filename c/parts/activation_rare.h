/* activation_rare.h - the activations that few networks use: four values a call, so that the module stays
 * small. Formulas: activation.h.
 */
#ifndef KASANE_ACTIVATION_RARE_H
#define KASANE_ACTIVATION_RARE_H

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
