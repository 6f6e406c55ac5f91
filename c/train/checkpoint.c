/* checkpoint.c - the record first, then the arrays in one order for writing, checking and reading. */
#include "train/checkpoint.h"

#include <string.h>

#include "base/hash.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "numbers are stored as they lie in memory");

/* ---- the record ---- */

typedef struct field {
  uint16_t place, bytes; /* in the trainer */
} field;

#define X(type, name, place) {offsetof(trainer, place), sizeof(type)},
static const field fixed_fields[] = {CHECKPOINT_SETTINGS(X) CHECKPOINT_SAMPLES(X)};
static const field state_fields[] = {CHECKPOINT_STATE(X)};
#undef X

/* where the groups of fields begin */
enum {
  SETTINGS = offsetof(checkpoint_record, beta1),
  SAMPLES = offsetof(checkpoint_record, train),
  LAYERS = offsetof(checkpoint_record, units),
  STATE = offsetof(checkpoint_record, rate)
};
enum {
  FIXED_FIELDS = sizeof fixed_fields / sizeof *fixed_fields,
  STATE_FIELDS = sizeof state_fields / sizeof *state_fields
};

#define X(type, name, place) &&sizeof(((trainer *)0)->place) == sizeof(type)
_Static_assert(1 CHECKPOINT_SETTINGS(X) CHECKPOINT_SAMPLES(X) CHECKPOINT_STATE(X),
               "a field is as the trainer has it");
#undef X
#define X(type, name, place) +(int)sizeof(type)
enum { FIELDS = 0 CHECKPOINT_SETTINGS(X) CHECKPOINT_SAMPLES(X) CHECKPOINT_STATE(X) };
#undef X
_Static_assert(sizeof(checkpoint_record) == CHECKPOINT_HEAD + 2 * MAX_LAYERS * sizeof(int32_t) + FIELDS,
               "a record has no gaps");

/* No training comes near these limits, and within them no step at a permitted rate reaches infinity. */
#define MAX_PARAMETER 1e37f
#define MAX_SPEED 2e27f  /* m of momentum: rate 1000 times DIVERGED_GRADIENT, summed with beta 0.999999 */
#define MAX_MEAN 2e18f   /* m of adam: a mean of gradients */
#define MAX_SQUARE 4e36f /* v, but the sum of adagrad may grow without end */
enum { MAX_EPOCHS = 1000000000 };

static const char magic[4] = {'K', 'S', 'N', 'M'};

/* ---- the arrays ---- */

/* an array, or 0 bytes, and of floats what they may be */
typedef struct section {
  void *at;
  size_t bytes;
  float min, max;
} section;

enum { SECTION_SCALE = 2, SECTION_ORDER = 7, SECTIONS };

static section floats(const trainer *t, float *at, float min, float max) {
  return (section){at, at ? (size_t)t->plan.net.parameters * sizeof(float) : 0, min, max};
}

static void list_sections(const trainer *t, section s[SECTIONS]) {
  const scaler *scale = &t->inputs.scaler;
  size_t features = scale->kind == SCALER_NONE ? 0 : (size_t)scale->features * sizeof(double);
  float m = t->v ? MAX_MEAN : MAX_SPEED;
  float v = t->plan.optimizer.kind == OPTIMIZER_ADAGRAD ? __builtin_inff() : MAX_SQUARE;
  s[0] = (section){scale->middle, features, 0, 0};
  s[1] = (section){scale->width, features, 0, 0};
  s[2] = floats(t, t->parameters, -MAX_PARAMETER, MAX_PARAMETER);
  s[3] = floats(t, t->best, -MAX_PARAMETER, MAX_PARAMETER);
  s[4] = floats(t, t->update, -MAX_PARAMETER, MAX_PARAMETER);
  s[5] = floats(t, t->m, -m, m);
  s[6] = floats(t, t->v, 0, v);
  s[7] = (section){t->order, (size_t)t->part[PART_TRAIN].count * sizeof(int32_t), 0, 0};
}

size_t checkpoint_bytes(const trainer *t) {
  section s[SECTIONS];
  size_t bytes = sizeof(checkpoint_record);
  list_sections(t, s);
  for (int i = 0; i < SECTIONS; i++) bytes += s[i].bytes;
  return bytes;
}

/* ---- writing ---- */

/* machines differ in the bits of a NaN */
static double canonical_nan(double x) {
  return x == x ? x : __builtin_nan("");
}

static void put_fields(char *to, const trainer *t, const field *f, int count) {
  for (int i = 0; i < count; to += f[i++].bytes) memcpy(to, (const char *)t + f[i].place, f[i].bytes);
}

/* but for the checksum */
static void record(const trainer *t, checkpoint_record *r) {
  memset(r, 0, sizeof *r);
  memcpy(r->magic, magic, sizeof magic);
  r->version = CHECKPOINT_VERSION;
  r->bytes = (uint32_t)checkpoint_bytes(t);
  put_fields((char *)r + SETTINGS, t, fixed_fields, FIXED_FIELDS);
  put_fields((char *)r + STATE, t, state_fields, STATE_FIELDS);
  for (int32_t l = 0; l < t->plan.net.layers; l++) {
    r->units[l] = t->plan.net.layer[l].outputs;
    r->activations[l] = (int32_t)t->plan.net.layer[l].activation;
  }
  r->batch_loss = canonical_nan(t->batch_loss);
  r->plateau_loss = canonical_nan(t->watch.plateau_loss);
  if (t->next == PHASE_BATCH) return;
  r->drop = t->step_drop.state;
  r->count = 0;
}

void checkpoint_write(const trainer *t, void *to) {
  section s[SECTIONS];
  checkpoint_record *r = to;
  char *at = (char *)(r + 1);
  record(t, r);
  list_sections(t, s);
  for (int i = 0; i < SECTIONS; at += s[i++].bytes)
    if (s[i].bytes > 0) memcpy(at, s[i].at, s[i].bytes);
  r->checksum = hash_bytes(HASH_START, (char *)to + CHECKPOINT_HEAD, r->bytes - CHECKPOINT_HEAD);
}

/* ---- checking ---- */

nn_status checkpoint_open(const char *call, const void *from, size_t bytes, checkpoint_record *r) {
  if (bytes < sizeof *r || memcmp(from, magic, sizeof magic) != 0)
    return fail(NN_ERR_DATA, "%s: the bytes are no model", call);
  memcpy(r, from, sizeof *r);
  if (r->version < 1 || r->version > CHECKPOINT_VERSION)
    return fail(NN_ERR_DATA, "%s: version of the model is %u, must be 1..%u", call, r->version,
                CHECKPOINT_VERSION);
  if (r->bytes != bytes)
    return fail(NN_ERR_DATA, "%s: the model has %u bytes, must have %u", call, (unsigned)bytes, r->bytes);
  if (r->checksum != hash_bytes(HASH_START, (const char *)from + CHECKPOINT_HEAD, bytes - CHECKPOINT_HEAD))
    return fail(NN_ERR_DATA, "%s: the model is damaged, its checksum is wrong", call);
  if (r->version == 1 && r->optimizer == OPTIMIZER_ADAMW && r->decay == 0)
    r->decay = optimizer_decay(OPTIMIZER_ADAMW);
  return NN_OK;
}

static int is_within(int32_t value, int32_t min, int32_t max) {
  return value >= min && value <= max;
}

static int is_share(double x) {
  return x >= 0 && x <= 1;
}

/* A batch that was taken lies before the position; in an epoch's first step it is of the epoch before. */
static int is_position(const trainer *t, const checkpoint_record *r) {
  int32_t samples = t->part[PART_TRAIN].count, max = r->position > 0 ? r->position : samples;
  return is_within(r->position, 0, samples - 1) && is_within(r->count, 0, max) && r->count <= t->plan.batch;
}

static int is_progress(const checkpoint_record *r) {
  return is_within(r->epoch, 0, MAX_EPOCHS) && is_within(r->best_epoch, 0, r->epoch) &&
         is_within(r->plateau_epoch, 0, r->epoch) && is_within(r->reason, 0, STOP_COUNT - 1) &&
         r->best_loss == r->best_loss && is_share(r->beta1_power) && is_share(r->beta2_power);
}

/* false for NaN */
static int all_between(const float *x, size_t n, float min, float max) {
  for (size_t i = 0; i < n; i++)
    if (!(x[i] >= min && x[i] <= max)) return 0;
  return 1;
}

/* every sample once */
static int is_order(const int32_t *order, int32_t n, unsigned char *seen) {
  memset(seen, 0, (size_t)n);
  for (int32_t i = 0; i < n; i++)
    if (!is_within(order[i], 0, n - 1) || seen[order[i]]++) return 0;
  return 1;
}

/* what of the arrays cannot be, or NULL */
static const char *find_flaw(const trainer *t, const void *from, unsigned char *seen) {
  section s[SECTIONS];
  const char *at = from;
  list_sections(t, s);
  for (int i = 0; i < SECTIONS; at += s[i++].bytes) {
    const void *values = at;
    if (i < SECTION_SCALE) {
      if (memcmp(values, s[i].at, s[i].bytes) != 0) return "the scale";
    } else if (i < SECTION_ORDER) {
      if (!all_between(values, s[i].bytes / sizeof(float), s[i].min, s[i].max)) return "a value";
    } else if (!is_order(values, t->part[PART_TRAIN].count, seen)) {
      return "the order";
    }
  }
  return NULL;
}

nn_status checkpoint_check(const char *call, const trainer *t, const checkpoint_record *r, const void *from,
                           unsigned char *seen) {
  checkpoint_record now;
  record(t, &now);
  const char *is = (const char *)&now, *said = (const char *)r;
  if (memcmp(is + SAMPLES, said + SAMPLES, LAYERS - SAMPLES) != 0)
    return fail(NN_ERR_DATA, "%s: the data or their parts are not those of the model", call);
  if (memcmp(is + SETTINGS, said + SETTINGS, STATE - SETTINGS) != 0)
    return fail(NN_ERR_SHAPE, "%s: the run has other layers or settings than the model", call);
  const char *flaw = r->bytes != now.bytes ? "the length"
                     : !is_position(t, r) || !is_progress(r)
                         ? "the progress"
                         : find_flaw(t, (const checkpoint_record *)from + 1, seen);
  return flaw ? fail(NN_ERR_DATA, "%s: %s in the model cannot be", call, flaw) : NN_OK;
}

/* ---- reading ---- */

void checkpoint_restore(trainer *t, const checkpoint_record *r, const void *from) {
  section s[SECTIONS];
  const char *at = (const char *)from + sizeof *r;
  list_sections(t, s);
  for (int i = 0; i < SECTIONS; at += s[i++].bytes)
    if (s[i].bytes > 0) memcpy(s[i].at, at, s[i].bytes);
  const char *state = (const char *)r + STATE;
  for (int i = 0; i < STATE_FIELDS; state += state_fields[i++].bytes)
    memcpy((char *)t + state_fields[i].place, state, state_fields[i].bytes);
  t->next = PHASE_BATCH;
  t->last_count = 0;
}
