/* test_data.c - data sets without noise against their geometry, and what the split promises. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/generate.h"
#include "nn.h"

#define PI 3.14159265358979

static nn_data *make(int32_t kind, int samples, double noise, double balance, uint32_t seed) {
  return nn_data_generate(kind, samples, nn_dataset_fewest_classes(kind), noise, balance, seed);
}

static int count_part(const nn_data *data, int label, part which) {
  int count = 0;
  for (int i = 0; i < nn_data_samples(data); i++)
    count += nn_data_labels(data)[i] == label && nn_data_parts(data)[i] == (int)which;
  return count;
}

static int count_label(const nn_data *data, int label) {
  int count = 0;
  for (int i = 0; i < nn_data_samples(data); i++) count += nn_data_labels(data)[i] == label;
  return count;
}

static void test_facts(void) {
  TEST("a kind that is none has no facts");
  CHECK_EQ_INT(nn_dataset_task(-1), -1);
  CHECK_EQ_INT(nn_dataset_features(GENERATOR_COUNT), -1);
  CHECK_EQ_INT(nn_dataset_features(GENERATOR_DIGITS16), 256);
  CHECK_EQ_INT(nn_dataset_most_classes(GENERATOR_RINGS), 10);

  TEST("every data set is as its facts say, for all its numbers of classes");
  for (int kind = 0; kind < GENERATOR_COUNT; kind++)
    for (int c = nn_dataset_fewest_classes(kind); c <= nn_dataset_most_classes(kind); c++) {
      nn_data *data = nn_data_generate(kind, 203, c, 0.1, 0.5, 7);
      int is_regression = nn_dataset_task(kind) == TASK_REGRESSION;
      CHECK_EQ_INT(nn_data_features(data), nn_dataset_features(kind));
      CHECK_EQ_INT(nn_data_outputs(data), is_regression ? 1 : c);
      CHECK_EQ_INT(nn_data_labels(data) == NULL, is_regression);
      CHECK_EQ_INT(nn_data_targets(data) == NULL, !is_regression);
      for (int i = 0; i < 203 * nn_data_features(data); i++) CHECK(fabsf(nn_data_points(data)[i]) < 2);
      for (int i = 0; i < 203; i++)
        CHECK(is_regression ? fabsf(nn_data_targets(data)[i]) < 2 : nn_data_labels(data)[i] < c);
      nn_data_free(data);
    }
}

static void test_seeds(void) {
  TEST("the same seed gives the same data, another seed others");
  for (int kind = 0; kind < GENERATOR_COUNT; kind++) {
    nn_data *a = make(kind, 100, 0.1, 0.5, 7), *b = make(kind, 100, 0.1, 0.5, 7);
    nn_data *other = make(kind, 100, 0.1, 0.5, 8);
    size_t bytes = 100 * (size_t)nn_data_features(a) * sizeof(float);
    CHECK(memcmp(nn_data_points(a), nn_data_points(b), bytes) == 0);
    CHECK(memcmp(nn_data_points(a), nn_data_points(other), bytes) != 0);
    nn_data_free(a);
    nn_data_free(b);
    nn_data_free(other);
  }
}

static void test_small_balance(void) {
  TEST("either of two classes has a sample, however few there are");
  for (int samples = 2; samples < 30; samples++)
    for (int percent = 5; percent <= 95; percent += 5) {
      double wanted = samples * percent / 100.0;
      nn_data *data = make(GENERATOR_CIRCLE, samples, 0, percent / 100.0, 1);
      int first = count_label(data, 0), is_bounded = wanted < 0.5 || wanted > samples - 0.5;
      CHECK(first > 0 && first < samples);
      CHECK_NEAR(first, wanted, is_bounded ? 1 : 0.51);
      nn_data_free(data);
    }
}

static void test_balance(void) {
  TEST("of two classes the first has its share, and keeps it all along");
  nn_data *data = make(GENERATOR_MOONS, 1000, 0, 0.3, 1);
  CHECK_EQ_INT(count_label(data, 0), 300);
  int first = 0;
  for (int i = 0; i < 1000; i++) {
    first += nn_data_labels(data)[i] == 0;
    CHECK_NEAR(first, 0.3 * (i + 1), 0.51);
  }
  nn_data_free(data);
  data = make(GENERATOR_CIRCLE, 101, 0, 0.5, 1);
  for (int i = 0; i < 101; i++) CHECK_EQ_INT(nn_data_labels(data)[i], i % 2);
  nn_data_free(data);
}

/* the class that the geometry of a data set without noise gives to a point */
static int class_at(int32_t kind, double x, double y, int classes) {
  double radius = hypot(x, y);
  switch (kind) {
  case GENERATOR_CIRCLE: return radius > 0.6;
  case GENERATOR_XOR: return x * y < 0;
  case GENERATOR_MOONS: /* by the centre of the half circle it lies on */
    return fabs(hypot(x + 0.3, y + 0.15) - 0.6) > 1e-5 || y < -0.1500001;
  case GENERATOR_RINGS: return (int)((radius - 1e-6) * classes);
  case GENERATOR_CHECKERBOARD: return ((int)floor(2 * x + 2) + (int)floor(2 * y + 2)) & 1;
  case GENERATOR_AND: return x == 1 && y == 1;
  case GENERATOR_OR: return x == 1 || y == 1;
  case GENERATOR_NAND: return !(x == 1 && y == 1);
  case GENERATOR_XOR_GATE: return x != y;
  default: return -1;
  }
}

static void test_classes(void) {
  TEST("without noise the place of a point tells its class");
  for (int kind = 0; kind < GENERATOR_COUNT; kind++) {
    if (class_at(kind, 0, 0, 1) < 0) continue;
    int classes = nn_dataset_most_classes(kind);
    nn_data *data = nn_data_generate(kind, 500, classes, 0, 0.5, 3);
    const float *p = nn_data_points(data);
    for (int i = 0; i < 500; i++, p += 2)
      CHECK_EQ_INT(class_at(kind, (double)p[0], (double)p[1], classes), nn_data_labels(data)[i]);
    nn_data_free(data);
  }

  TEST("four samples of a gate are its truth table");
  nn_data *data = make(GENERATOR_NAND, 4, 0, 0.5, 0);
  static const float corners[] = {0, 0, 1, 0, 0, 1, 1, 1};
  static const int32_t answers[] = {1, 1, 1, 0};
  CHECK(memcmp(nn_data_points(data), corners, sizeof corners) == 0);
  CHECK(memcmp(nn_data_labels(data), answers, sizeof answers) == 0);
  nn_data_free(data);

  TEST("ten blobs lie around ten places of a circle");
  data = nn_data_generate(GENERATOR_BLOBS, 5000, 10, 0, 0.5, 3);
  for (int i = 0; i < 5000; i++) {
    double angle = 2 * PI * nn_data_labels(data)[i] / 10;
    const float *p = nn_data_points(data) + 2 * i;
    CHECK(hypot((double)p[0] - 0.7 * cos(angle), (double)p[1] - 0.7 * sin(angle)) < 5 * 0.07);
  }
  nn_data_free(data);
}

/* the formulas of data/targets.c in double precision */
static double target_at(int32_t kind, double x) {
  switch (kind) {
  case GENERATOR_SINE: return sin(PI * x);
  case GENERATOR_X_SIN_X: return x * sin(10 * x);
  case GENERATOR_ABS: return fabs(x);
  case GENERATOR_CUBIC: return 4 * x * x * x - 3 * x;
  default: return x > 0;
  }
}

static void test_targets(void) {
  TEST("without noise targets follow their formula, and x covers -1..1 evenly");
  for (int kind = GENERATOR_SINE; kind <= GENERATOR_STEP; kind++) {
    nn_data *data = make(kind, 400, 0, 0.5, 5);
    for (int i = 0; i < 400; i++) {
      double x = (double)nn_data_points(data)[i];
      CHECK_NEAR(nn_data_targets(data)[i], target_at(kind, x), 2e-6);
      CHECK_NEAR(x, -1 + (i + 0.5) / 200, 0.5 / 200 + 1e-6);
    }
    nn_data_free(data);
  }

  TEST("the plane is a plane, and a hill is as high as it should be");
  nn_data *data = make(GENERATOR_PLANE, 400, 0, 0.5, 5);
  const float *p = nn_data_points(data);
  for (int i = 0; i < 400; i++)
    CHECK_NEAR(nn_data_targets(data)[i], 0.6 * (double)p[2 * i] + 0.4 * (double)p[2 * i + 1], 1e-6);
  nn_data_free(data);
  data = make(GENERATOR_MULTI_GAUSSIAN, 20000, 0, 0.5, 5);
  for (int i = 0; i < 20000; i++) {
    double away =
        hypot((double)nn_data_points(data)[2 * i] + 0.55, (double)nn_data_points(data)[2 * i + 1] - 0.5);
    if (away < 0.03) CHECK_NEAR(nn_data_targets(data)[i], 1, 0.05);
    CHECK(fabsf(nn_data_targets(data)[i]) < 1.05f);
  }
  nn_data_free(data);

  TEST("noise is added to the target, not to x");
  nn_data *plain = make(GENERATOR_SINE, 5000, 0, 0.5, 5), *noisy = make(GENERATOR_SINE, 5000, 0.2, 0.5, 5);
  double squares = 0;
  for (int i = 0; i < 5000; i++) {
    CHECK(nn_data_points(plain)[i] == nn_data_points(noisy)[i]);
    squares += pow((double)nn_data_targets(noisy)[i] - (double)nn_data_targets(plain)[i], 2);
  }
  CHECK_NEAR(sqrt(squares / 5000), 0.2, 0.01);
  nn_data_free(plain);
  nn_data_free(noisy);
}

static void test_split(void) {
  TEST("shares hold within each class, the rest is test, points stay");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 500, 5, 0.1, 0.5, 7);
  float first = nn_data_points(data)[0];
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.2, 3), NN_OK);
  for (int c = 0; c < 5; c++) {
    CHECK_EQ_INT(count_part(data, c, PART_TRAIN), 50);
    CHECK_EQ_INT(count_part(data, c, PART_VALIDATION), 20);
    CHECK_EQ_INT(count_part(data, c, PART_TEST), 30);
  }
  CHECK(nn_data_points(data)[0] == first);

  TEST("a larger share only adds to its part, and neither moves the other");
  int32_t before[500];
  memcpy(before, nn_data_parts(data), sizeof before);
  CHECK_EQ_INT(nn_data_split(data, 0.7, 0.2, 3), NN_OK);
  for (int i = 0; i < 500; i++) {
    CHECK(before[i] != PART_TRAIN || nn_data_parts(data)[i] == PART_TRAIN);
    CHECK_EQ_INT(before[i] == PART_VALIDATION, nn_data_parts(data)[i] == PART_VALIDATION);
  }
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.4, 3), NN_OK);
  for (int i = 0; i < 500; i++) {
    CHECK(before[i] != PART_VALIDATION || nn_data_parts(data)[i] == PART_VALIDATION);
    CHECK_EQ_INT(before[i] == PART_TRAIN, nn_data_parts(data)[i] == PART_TRAIN);
  }

  TEST("shares beyond the whole are refused, and nothing moves");
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.51, 9), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_data_split(data, 0.5, -0.1, 9), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_data_split(data, 0.5, NAN, 9), NN_ERR_ARGUMENT);
  for (int i = 0; i < 500; i++) CHECK_EQ_INT(before[i] == PART_TRAIN, nn_data_parts(data)[i] == PART_TRAIN);
  nn_data_free(data);

  TEST("shares that both round up leave no sample twice; regression is one class");
  data = make(GENERATOR_SINE, 5, 0, 0.5, 7);
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.5, 3), NN_OK);
  int counts[PART_COUNT] = {0};
  for (int i = 0; i < 5; i++) counts[nn_data_parts(data)[i]]++;
  CHECK(counts[PART_TRAIN] == 3 && counts[PART_VALIDATION] == 2 && counts[PART_TEST] == 0);
  CHECK_EQ_INT(nn_data_split(data, 0.7, 0.3, 3), NN_OK);
  nn_data_free(data);
}

static int count_in(const nn_data *data, part which) {
  int count = 0;
  for (int i = 0; i < nn_data_samples(data); i++) count += nn_data_parts(data)[i] == (int)which;
  return count;
}

static void check_small_split(nn_data *data, double train, double validation) {
  int samples = nn_data_samples(data);
  double near = samples > 20 ? samples / 40.0 : 0.5;
  if (nn_data_split(data, train, validation, 3) != NN_OK) {
    CHECK(train * samples < 1);
    return;
  }
  CHECK_NEAR(count_in(data, PART_TRAIN), train * samples, near + 1e-4);
  if (train + validation < 0.9)
    CHECK_NEAR(count_in(data, PART_VALIDATION), validation * samples, near + 1e-4);
}

static void test_small_split(void) {
  TEST("many small classes together keep to the share that was asked for");
  for (int classes = 2; classes <= 10; classes++)
    for (int samples = classes; samples < 90; samples += 3) {
      nn_data *data = nn_data_generate(GENERATOR_BLOBS, samples, classes, 0.1, 0.5, 7);
      for (double train = 0.05; train < 1; train += 0.05)
        for (double validation = 0; validation + train < 1; validation += 0.1)
          check_small_split(data, train, validation);
      nn_data_free(data);
    }

  TEST("a quarter of twenty samples of ten classes are five, of five classes, and a larger share adds to "
       "them");
  nn_data *data = nn_data_generate(GENERATOR_BLOBS, 20, 10, 0.1, 0.5, 7);
  int32_t before[20] = {PART_TEST};
  for (double train = 0.05; train <= 1; train += 0.01) {
    CHECK_EQ_INT(nn_data_split(data, train, 0, 3), NN_OK);
    for (int i = 0; i < 20; i++)
      CHECK(train < 0.055 || before[i] != PART_TRAIN || nn_data_parts(data)[i] == PART_TRAIN);
    memcpy(before, nn_data_parts(data), sizeof before);
    for (int c = 0; c < 10 && train < 0.5; c++) CHECK(count_part(data, c, PART_TRAIN) <= 1);
  }
  CHECK_EQ_INT(nn_data_split(data, 0.25, 0.25, 3), NN_OK);
  CHECK(count_in(data, PART_TRAIN) == 5 && count_in(data, PART_VALIDATION) == 5);
  nn_data_free(data);
}

int main(void) {
  test_facts();
  test_seeds();
  test_balance();
  test_small_balance();
  test_classes();
  test_targets();
  test_split();
  test_small_split();
  return check_report("data");
}
