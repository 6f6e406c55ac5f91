"""make.py - writes torch.json: what PyTorch makes of small networks, for the core to be compared with.

    apt-get install -y --no-install-recommends python3-torch      (Debian 12 has 1.13)
    /usr/bin/python3 tests/golden/make.py && npx biome format --write tests/golden/torch.json

All is computed in float64, so the distance to the core is the core's own rounding. Points, targets and first
parameters are multiples of 1/64: float32 holds them exactly. Parameters are in the core's order, layer after layer:
weights [outputs][inputs], then biases. Outputs are [outputs][samples].
"""

import json
import platform
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from torch.optim import lr_scheduler

torch.set_default_dtype(torch.float64)
DIGITS = 10

ACTIVATIONS = {
    "identity": lambda z: z * 1,
    "relu": F.relu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "leaky_relu": lambda z: F.leaky_relu(z, 0.01),
    "elu": F.elu,
    "gelu": lambda z: F.gelu(z, approximate="tanh"),
    "silu": F.silu,
    "softplus": F.softplus,
}
OUTPUTS = {
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "softmax": lambda z: F.softmax(z, dim=1),
}
NATURAL = {"softmax_cross_entropy": "softmax", "binary_cross_entropy": "sigmoid"}


def loss_of(kind, z, y, targets, labels):
    """Mean over the samples; the three that begin at logits do not see y."""
    samples, outputs = z.shape
    if kind == "softmax_cross_entropy":
        return F.cross_entropy(z, labels)
    if kind == "binary_cross_entropy":
        return F.binary_cross_entropy_with_logits(z, targets) * outputs
    if kind == "mean_squared_error":
        return F.mse_loss(y, targets)
    if kind == "sum_of_squares":
        return F.mse_loss(y, targets, reduction="sum") / 2 / samples
    if kind == "huber":
        return F.huber_loss(y, targets, delta=1.0)
    if kind == "hinge":
        return F.multi_margin_loss(z, labels) * outputs
    raise ValueError(kind)


def numbers(x):
    """A tensor as a flat list of short numbers."""
    flat = x.detach().reshape(-1).tolist() if torch.is_tensor(x) else x
    short = [float(f"{v:.{DIGITS}g}") for v in flat]
    return [int(v) if v == int(v) and abs(v) < 1e9 else v for v in short]


def sixty_fourths(low, high, *shape):
    return torch.randint(round(low * 64), round(high * 64) + 1, shape) / 64


class Data:
    def __init__(self, name, samples, features, classes=0, targets=0):
        self.name, self.classes = name, classes
        self.points = sixty_fourths(-2, 2, samples, features)
        if classes:
            self.labels = torch.arange(samples) * 7 % classes
            self.targets = F.one_hot(self.labels, classes).double()
        else:
            self.labels, self.targets = None, sixty_fourths(-3, 3, samples, targets)

    def wanted(self, units):
        """Two classes under one unit: the second class is 1."""
        return self.targets if units == self.targets.shape[1] else self.targets[:, 1:]

    def json(self):
        if self.classes:
            kind = {"classes": self.classes, "labels": self.labels.tolist()}
        else:
            kind = {"outputs": self.targets.shape[1], "targets": numbers(self.targets)}
        return {"points": numbers(self.points), **kind}


class Net(nn.Module):
    def __init__(self, data, hidden, activation, loss, output=None, spread=1.0):
        super().__init__()
        self.data, self.hidden, self.activation, self.loss = data, hidden, activation, loss
        self.output = output or NATURAL.get(loss, "identity")
        one = data.classes == 2 and self.output == "sigmoid"
        sizes = [data.points.shape[1], *hidden, 1 if one else data.targets.shape[1]]
        self.layers = nn.ModuleList(nn.Linear(i, o) for i, o in zip(sizes, sizes[1:]))
        for p in self.parameters():
            p.data = sixty_fourths(-spread, spread, *p.shape)

    def measure(self):
        """Outputs and loss over all the data."""
        a = self.data.points
        for layer in self.layers[:-1]:
            a = ACTIVATIONS[self.activation](layer(a))
        z = self.layers[-1](a)
        y = OUTPUTS[self.output](z)
        return y, loss_of(self.loss, z, y, self.data.wanted(z.shape[1]), self.data.labels)

    def flat(self):
        return numbers(torch.cat([p.detach().reshape(-1) for p in self.parameters()]))

    def weights(self):
        return [p for p in self.parameters() if p.dim() == 2]

    def biases(self):
        return [p for p in self.parameters() if p.dim() == 1]

    def json(self):
        hidden = [{"units": units, "activation": self.activation} for units in self.hidden]
        settings = {"data": self.data.name, "hidden": hidden, "loss": self.loss}
        if self.output != NATURAL.get(self.loss, "identity"):
            settings["output"] = self.output
        return {**settings, "parameters": self.flat()}


def activations():
    z = torch.arange(-40, 41) / 4
    of = {}
    for name, function in ACTIVATIONS.items():
        at = z.clone().requires_grad_()
        value = function(at)
        value.sum().backward()
        of[name] = {"value": numbers(value), "slope": numbers(at.grad)}
    of["step"] = {"value": numbers((z > 0).double()), "slope": numbers(z * 0)}
    return {"z": numbers(z), "of": of}


def networks(data):
    three, two, line = data["three classes"], data["two classes"], data["two targets"]
    cases = [Net(three, [5, 4], name, "softmax_cross_entropy") for name in ACTIVATIONS]
    for loss in ["binary_cross_entropy", "hinge", "mean_squared_error", "sum_of_squares", "huber"]:
        cases.append(Net(three, [5], "tanh", loss))
    for loss in ["softmax_cross_entropy", "binary_cross_entropy", "hinge"]:
        cases.append(Net(two, [4], "gelu", loss))
    for loss in ["mean_squared_error", "sum_of_squares", "huber"]:
        cases += [Net(three, [4], "tanh", loss, output) for output in ["softmax", "sigmoid"]]
        cases += [Net(two, [3], "silu", loss, "sigmoid")]
        cases += [Net(line, [5], "softplus", loss, output) for output in ["identity", "sigmoid"]]
    cases += [
        Net(three, [], "identity", "softmax_cross_entropy"),
        Net(line, [], "identity", "mean_squared_error"),
        Net(three, [4] * 6, "tanh", "softmax_cross_entropy", spread=1.5),
        Net(data["one target"], [1], "tanh", "huber"),
        Net(data["wide"], [33, 18], "elu", "softmax_cross_entropy", spread=0.5),
    ]
    return [one_pass(net) for net in cases]


def one_pass(net):
    y, loss = net.measure()
    loss.backward()
    gradient = torch.cat([p.grad.reshape(-1) for p in net.parameters()])
    answers = {"outputs": numbers(y.T), "value": numbers(loss)[0], "gradient": numbers(gradient)}
    return {**net.json(), **answers}


def initializers():
    """Moments of 400 x 300 weights; draws differ, so only these can be compared."""
    fill = {
        "normal": lambda w: nn.init.normal_(w, std=0.05),
        "uniform": lambda w: nn.init.uniform_(w, -0.05, 0.05),
        "xavier": nn.init.xavier_normal_,
        "xavier_uniform": nn.init.xavier_uniform_,
        "he": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
        "he_uniform": lambda w: nn.init.kaiming_uniform_(w, nonlinearity="relu"),
    }
    moments = {}
    for name, draw in fill.items():
        draws = torch.cat([draw(torch.empty(400, 300)) for _ in range(20)])
        figures = [draws.std(), draws.abs().mean(), (draws**4).mean() ** 0.25]
        moments[name] = dict(zip(["deviation", "mean_size", "fourth_root"], numbers(torch.stack(figures))))
        if "uniform" in name:
            moments[name]["largest"] = numbers(draws.abs().max())[0]
    return {"inputs": 300, "units": 400, "scale": 0.05, "moments": moments}


def sgd(rate, **more):
    return lambda groups: torch.optim.SGD(groups, lr=rate, **more)


def rmsprop(rate, **more):
    return lambda groups: torch.optim.RMSprop(groups, lr=rate, eps=1e-8, **more)


def adam(rate, kind=torch.optim.Adam, **more):
    return lambda groups: kind(groups, lr=rate, eps=1e-8, **more)


def warmup_cosine(optimizer):
    rise = lr_scheduler.LinearLR(optimizer, start_factor=1e-15, total_iters=10)
    fall = lr_scheduler.CosineAnnealingLR(optimizer, T_max=40)
    return lr_scheduler.SequentialLR(optimizer, [rise, fall], milestones=[10])


def training(data):
    """Full batches: one step an epoch. What the core is told stands beside what PyTorch is told."""
    plain = {"optimizer": "sgd", "learningRate": 0.5}
    decay = torch.optim.AdamW
    rows = [
        (plain, sgd(0.5), {}),
        ({"optimizer": "momentum", "learningRate": 0.1, "beta1": 0.9}, sgd(0.1, momentum=0.9), {}),
        (
            {"optimizer": "nesterov", "learningRate": 0.1, "beta1": 0.8},
            sgd(0.1, momentum=0.8, nesterov=True),
            {},
        ),
        (
            {"optimizer": "adagrad", "learningRate": 0.1},
            lambda groups: torch.optim.Adagrad(groups, lr=0.1, eps=1e-7),
            {},
        ),
        # At rate 0.01 with 0.9 the path swings: PyTorch's own float32 is then 1e-4 off after 50 steps.
        ({"optimizer": "rmsprop", "learningRate": 0.003, "beta2": 0.9}, rmsprop(0.003, alpha=0.9), {}),
        ({"optimizer": "rmsprop", "learningRate": 0.01, "beta2": 0.99}, rmsprop(0.01, alpha=0.99), {}),
        ({"optimizer": "adam", "learningRate": 0.02}, adam(0.02), {}),
        (
            {"optimizer": "adam", "learningRate": 0.02, "beta1": 0.7, "beta2": 0.95},
            adam(0.02, betas=(0.7, 0.95)),
            {},
        ),
        ({"optimizer": "adamw", "learningRate": 0.02}, adam(0.02, decay), {"weight_decay": 0.01}),
        (
            {"optimizer": "adamw", "learningRate": 0.02, "penalty": {"decay": 0.3}},
            adam(0.02, decay),
            {"weight_decay": 0.3},
        ),
        ({**plain, "penalty": {"l2": 0.05}}, sgd(0.5), {"weight_decay": 0.05}),
        (
            {"optimizer": "adam", "learningRate": 0.02, "penalty": {"l2": 0.05}},
            adam(0.02),
            {"weight_decay": 0.05},
        ),
        ({**plain, "penalty": {"l1": 0.01}}, sgd(0.5), {"l1": 0.01}),
        ({**plain, "clipNorm": 0.05}, sgd(0.5), {"clip": 0.05}),
        (
            {**plain, "schedule": {"kind": "cosine", "period": 50}},
            sgd(0.5),
            {"schedule": lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=50)},
        ),
        (
            {**plain, "schedule": {"kind": "step", "period": 10, "factor": 0.5}},
            sgd(0.5),
            {"schedule": lambda o: lr_scheduler.StepLR(o, step_size=10, gamma=0.5)},
        ),
        (
            {**plain, "schedule": {"kind": "warmup_cosine", "period": 50, "warmup": 10}},
            sgd(0.5),
            {"schedule": warmup_cosine},
        ),
    ]
    start = Net(data["three classes"], [4], "tanh", "softmax_cross_entropy")
    return {"start": start.json(), "runs": [train(start, *row) for row in rows]}


def train(start, settings, make, more):
    net = Net(start.data, start.hidden, start.activation, start.loss)
    net.load_state_dict(start.state_dict())
    decayed = {"params": net.weights(), "weight_decay": more.get("weight_decay", 0)}
    optimizer = make([decayed, {"params": net.biases(), "weight_decay": 0}])
    schedule = more["schedule"](optimizer) if "schedule" in more else None
    rates, after = [], {}
    for step in range(1, 51):
        optimizer.zero_grad()
        loss = net.measure()[1] + more.get("l1", 0) * sum(w.abs().sum() for w in net.weights())
        loss.backward()
        if "clip" in more:
            nn.utils.clip_grad_norm_(net.parameters(), more["clip"])
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if schedule:
            schedule.step()
        if step in (1, 10, 50):
            after[step] = {"value": numbers(net.measure()[1])[0], "parameters": net.flat()}
    answers = {"after": after}
    return {"settings": settings, **({"rates": numbers(rates)} if schedule else {}), **answers}


def main():
    torch.manual_seed(20161)
    made = [
        Data("three classes", 11, 3, classes=3),
        Data("two classes", 9, 2, classes=2),
        Data("two targets", 10, 2, targets=2),
        Data("one target", 5, 1, targets=1),
        Data("wide", 37, 17, classes=5),
    ]
    data = {one.name: one for one in made}
    golden = {
        "made_with": f"torch {torch.__version__}, Python {platform.python_version()}, float64",
        "data": {name: one.json() for name, one in data.items()},
        "activations": activations(),
        "networks": networks(data),
        "initializers": initializers(),
        "training": training(data),
    }
    Path(__file__).with_name("torch.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")


main()
