/* inputs.c - rows through feature maps. */
#include "data/inputs.h"

inputs inputs_of(int32_t raw_features, int32_t mask, scaler_kind kind) {
  int32_t used = raw_features == 2 ? mask : 0;
  int32_t count = used ? features_count(used) : raw_features;
  return (inputs){raw_features, used, count, {.kind = kind, .features = count}};
}

void inputs_map(const inputs *in, float *out, int32_t width, const float *raw, int32_t rows) {
  for (int32_t i = 0; i < rows; i++, out += width, raw += in->raw)
    if (in->mask)
      features_apply(in->mask, raw, out);
    else
      for (int32_t f = 0; f < in->raw; f++) out[f] = raw[f]; /* mostly two: not worth a call of memcpy */
}
