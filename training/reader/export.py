#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the graphs that the JVM runs out of a trained state, with int8 weights.

usage: export.py STATE.pt VERSION OUT_FOLDER        STATE.pt.json beside it holds the labels; OUT_FOLDER gets reader.onnx, relations.onnx,
                                                    roles.onnx, antecedents.onnx, between.onnx and labels.json

Weights are int8 with a scale per column (word embeddings per row), activations are quantised as they come (DynamicQuantizeMatMul,
QAttention); the tags' small matrices stay float. Relations and roles get graphs of their own, so that they are asked only for the
heads of a decoded tree and for the triggers that were found. Attention, residuals and products are ONNX Runtime's fused operators: for the 25
pieces of a sentence the overhead of an exporter's 1,300 small nodes outweighed the arithmetic.

reader     in  ids, case: 1 x T int64; first: W int64, the first piece of each word. One row a call, no padding.
           out one tensor a layer of tags: 1 x W x labels; arc: 1 x W x (1 + W), 0 is the root; rd: 1 x W x 96, the word as a dependent;
               rh: 1 x (1 + W) x 96, the root and the word as a head; trigger, word: 1 x W x 128, the word as a trigger and as what belongs to
               one; mention, earlier: 1 x W x 128, the word as a mention and as what one refers back to;
               below: 1 x T x 384, the pieces' states that between.onnx goes on from
relations  in  rd, rh; head: W int64                out rel: 1 x W x relations
roles      in  trigger, word; triggers: N int64     out role: roles x N x W, to be put through a logistic function
antecedents in mention, earlier; asked: N int64     out antecedent: N x (1 + W), 0 for none; words behind the one asked for are to be left out
between    in  below; source, target: 1 x T x 1, 1 where there is a piece of the phrase and 0 elsewhere     out type: 1 x types of events
"""
import json
import os
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from between import BELOW, LAYERS
from network import HEADS, WIDTH

FUSED = "com.microsoft"
TAGS = ["upos", "names", "content", "cue", "source"]
EVENT_TAGS = ["event", "status", "mode", "sector"]


def quantised(matrix, axis=0):
    """int8 values and the scale of each column (or row, with axis 1), symmetric."""
    scale = (np.abs(matrix).max(axis, keepdims=axis == 1) / 127).astype(np.float32)
    scale[scale == 0] = 1e-8
    return np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8), scale


class Graph:
    """A graph under construction over the arrays of a state."""

    def __init__(self, state):
        self.state, self.weights, self.nodes = state, {}, []

    def constant(self, name, array):
        self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def weight(self, name):
        return self.constant(name, self.state[name])

    def add(self, kind, inputs, *outputs, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes))
        return outputs[0]

    def matrix(self, name, matrix):
        q, scale = quantised(matrix)
        return [self.constant(name + ".q", q), self.constant(name + ".scale", scale), self.constant(name + ".zero", np.int8(0))]

    def linear(self, name, x, out):
        """x times the quantised matrix of a linear layer, plus its bias."""
        return self.add("DynamicQuantizeMatMul", [x, *self.matrix(name, self.state[name + ".weight"].T), self.weight(name + ".bias")], out, domain=FUSED)

    def bilinear(self, name, form, x, out):
        """(x, 1) times a quantised matrix: its last row is a bias."""
        return self.add("DynamicQuantizeMatMul", [x, *self.matrix(name, form[:-1]), self.constant(name + ".bias", form[-1])], out, domain=FUSED)

    def norm(self, x, skip, name, out):
        """Layer normalisation of the sum of two tensors."""
        return self.add("SkipLayerNormalization", [x, skip, self.weight(name + ".weight"), self.weight(name + ".bias")], out, domain=FUSED, epsilon=1e-12)

    def with_one(self, x, out):
        """x with a 1 after the last column."""
        return self.add("Pad", [x, self.constant("one.place", np.array([0, 0, 0, 0, 0, 1])), self.constant("one", np.float32(1))], out)

    def projected(self, name, x, out):
        """What a word looks like on one side of a pair."""
        return self.add("LeakyRelu", [self.linear(name, x, out + ".linear")], out, alpha=0.1)

    def save(self, path, inputs, outputs):
        graph = helper.make_graph(self.nodes, "reader", inputs, outputs, list(self.weights.values()))
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="dateline")
        onnx.checker.check_model(model)
        onnx.save(model, path)


def embeddings(g):
    """The sum of word, position and casing embeddings, normalised; rows of words are int8."""
    rows, scale = quantised(g.state["enc.w.weight"], 1)
    g.add("Gather", [g.constant("word.q", rows), "ids"], "word.int8")
    g.add("Cast", ["word.int8"], "word.cast", to=TensorProto.FLOAT)
    g.add("Gather", [g.constant("word.scales", scale), "ids"], "word.scale")
    g.add("Mul", ["word.cast", "word.scale"], "piece")
    g.add("Shape", ["ids"], "pieces", start=1, end=2)
    g.add("Slice", [g.weight("enc.p.weight"), g.constant("zero", np.array([0])), "pieces"], "position")
    g.add("Gather", [g.weight("enc.c.weight"), "case"], "casing")
    return g.norm(g.add("Add", ["piece", "position"], "placed"), "casing", "enc.ln", "embedded")


def layer(g, name, x):
    """One layer of the encoder, by the name of its weights."""
    b = out = name + "."
    g.add("DynamicQuantizeLinear", [x], out + "x", out + "scale", out + "zero")
    w, s, z = g.matrix(b + "qkv", g.state[b + "qkv.weight"].T)
    seen = [out + "x", w, g.weight(b + "qkv.bias"), out + "scale", s, "", out + "zero", z]
    g.add("QAttention", seen, out + "seen", domain=FUSED, num_heads=HEADS)
    y = g.norm(g.linear(b + "o", out + "seen", out + "o"), x, b + "ln1", out + "ln1")
    inner = g.add("Gelu", [g.linear(b + "f1", y, out + "f1")], out + "gelu", domain=FUSED)
    return g.norm(g.linear(b + "f2", inner, out + "f2"), y, b + "ln2", out + "ln2")


def between(g):
    """Scores of the types of events between two phrases of a row."""
    for n, phrase in enumerate(("source", "target")):
        g.add("Mul", [phrase, g.constant("mark.%d" % n, g.state["between.mark"][n])], phrase + ".mark")
    x = g.add("Add", [g.add("Add", ["below", "source.mark"], "source.marked"), "target.mark"], "marked")
    for i in range(LAYERS - BELOW):
        x = layer(g, "between.layers.%d" % i, x)
    rows = g.constant("rows", np.array([1]))
    looked_at = g.add("MatMul", [x, g.constant("attention", g.state["between.attention.weight"].T)], "attended")
    g.add("Softmax", [looked_at], "looked.at", axis=1)
    for phrase in ("source", "target", "looked.at"):
        g.add("Mul", [x, phrase], phrase + ".states")
        g.add("ReduceSum", [phrase + ".states", rows], phrase + ".sum", keepdims=0)
        g.add("ReduceSum", [phrase, rows], phrase + ".pieces", keepdims=0)
        g.add("Div", [phrase + ".sum", phrase + ".pieces"], phrase + ".mean")
    g.add("Squeeze", [g.add("Gather", [x, g.constant("start", np.array([0]))], "start.state", axis=1), rows], "row")
    seen = g.add("Concat", ["source.mean", "target.mean", "looked.at.mean", "row"], "seen", axis=1)
    middle = g.projected("between.middle", seen, "middle")
    g.add("MatMul", [middle, g.constant("out.w", g.state["between.out.weight"].T)], "out.product")
    g.add("Add", ["out.product", g.weight("between.out.bias")], "type")


def knows_events(state):
    """Whether a state has been trained on events; the base has not."""
    return "tags.event.weight" in state


def layers(state):
    """The layers of tags that the JVM asks for."""
    return TAGS + (EVENT_TAGS if knows_events(state) else [])


def heads(g, states):
    """Scores of every layer from the state of each word's first piece; the root stands before the words as a head."""
    words = g.add("Gather", [states, "first"], "words", axis=1)
    rooted = g.add("Concat", [g.constant("root", g.state["root"].reshape(1, 1, WIDTH)), words], "rooted", axis=1)
    tags = layers(g.state)
    weights = [g.state["tags.%s.weight" % t] for t in tags]
    g.add("MatMul", [words, g.constant("tags.w", np.concatenate(weights).T)], "tags.product")
    g.add("Add", ["tags.product", g.constant("tags.b", np.concatenate([g.state["tags.%s.bias" % t] for t in tags]))], "tags")
    g.add("Split", ["tags", g.constant("tags.widths", np.array([len(w) for w in weights]))], *tags, axis=2)
    dependent = g.projected("arc.below", words, "arc.dependent")
    head = g.with_one(g.projected("arc.above", rooted, "arc.head"), "arc.head.one")
    g.bilinear("arc.form", g.state["arc.form"][0], dependent, "arc.product")
    g.add("Transpose", [head], "arc.head.turned", perm=[0, 2, 1])
    g.add("MatMul", ["arc.product", "arc.head.turned"], "arc")
    g.projected("rel.below", words, "rd")
    g.projected("rel.above", rooted, "rh")
    if knows_events(g.state):
        g.projected("role.below", words, "trigger")
        g.projected("role.above", words, "word")
    g.projected("ante.below", words, "mention")
    g.projected("ante.above", words, "earlier")


def relations(g):
    """Scores of each word's relation to a given head."""
    form = g.state["rel.form"]
    labels, width, _ = form.shape
    g.bilinear("rel.form", form.transpose(1, 0, 2).reshape(width, labels * width), "rd", "product")
    g.add("Reshape", ["product", g.constant("shape", np.array([-1, labels, width]))], "per.relation")
    g.add("Gather", [g.with_one("rh", "rh.one"), "head"], "chosen", axis=1)
    g.add("Reshape", ["chosen", g.constant("column", np.array([-1, width, 1]))], "chosen.column")
    g.add("MatMul", ["per.relation", "chosen.column"], "rel.column")
    g.add("Reshape", ["rel.column", g.constant("row", np.array([1, -1, labels]))], "rel")


def roles(g):
    """Scores of every word in every role of the given triggers."""
    g.add("Gather", [g.with_one("trigger", "trigger.one"), "triggers"], "chosen", axis=1)
    g.add("MatMul", ["chosen", g.constant("role.form", g.state["role.form"])], "product")
    g.add("Transpose", [g.with_one("word", "word.one")], "word.turned", perm=[0, 2, 1])
    g.add("MatMul", ["product", "word.turned"], "role")


def antecedents(g):
    """Scores of every word, and of none, as what the given words refer back to."""
    none = g.state["none"] @ g.state["ante.above.weight"].T + g.state["ante.above.bias"]
    none = np.where(none > 0, none, 0.1 * none).reshape(1, 1, -1).astype(np.float32)
    g.add("Gather", [g.with_one("mention", "mention.one"), "asked"], "chosen", axis=1)
    g.add("MatMul", ["chosen", g.constant("ante.form", g.state["ante.form"])], "product")
    g.add("Concat", [g.constant("none", none), "earlier"], "all", axis=1)
    g.add("Transpose", [g.with_one("all", "all.one")], "all.turned", perm=[0, 2, 1])
    g.add("MatMul", ["product", "all.turned"], "antecedent")


def described(name, kind, *shape):
    return helper.make_tensor_value_info(name, kind, shape)


def main(path, version, out):
    state = {k: v.float().numpy() for k, v in torch.load(path, map_location="cpu").items()}
    with open(path + ".json", encoding="utf-8") as file:
        labels = json.load(file)
    os.makedirs(out, exist_ok=True)
    width, size = state["rel.below.bias"].size, state["role.below.bias"].size
    dependents = [described("rd", TensorProto.FLOAT, 1, "w", width), described("rh", TensorProto.FLOAT, 1, "w1", width)]
    parts = [described("trigger", TensorProto.FLOAT, 1, "w", size), described("word", TensorProto.FLOAT, 1, "w", size)]
    chain = [described("mention", TensorProto.FLOAT, 1, "w", size), described("earlier", TensorProto.FLOAT, 1, "w", size)]
    g = Graph(state)
    x = embeddings(g)
    for i in range(LAYERS):
        x = layer(g, "enc.layers.%d" % i, x)
        if i == BELOW - 1:
            g.add("Identity", [x], "below")
    heads(g, x)
    pieces = [described(n, TensorProto.INT64, 1, "t") for n in ("ids", "case")] + [described("first", TensorProto.INT64, "w")]
    tags = [described(t, TensorProto.FLOAT, 1, "w", len(state["tags.%s.bias" % t])) for t in layers(state)]
    parts = parts if knows_events(state) else []
    below = described("below", TensorProto.FLOAT, 1, "t", WIDTH)
    g.save(os.path.join(out, "reader.onnx"), pieces, [*tags, described("arc", TensorProto.FLOAT, 1, "w", "w1"), *dependents, *parts, *chain, below])
    g = Graph(state)
    relations(g)
    g.save(os.path.join(out, "relations.onnx"), [*dependents, described("head", TensorProto.INT64, "w")], [described("rel", TensorProto.FLOAT, 1, "w", len(labels["relations"]))])
    if knows_events(state):
        g = Graph(state)
        roles(g)
        g.save(os.path.join(out, "roles.onnx"), [*parts, described("triggers", TensorProto.INT64, "n")], [described("role", TensorProto.FLOAT, len(labels["roles"]), "n", "w")])
    g = Graph(state)
    antecedents(g)
    g.save(os.path.join(out, "antecedents.onnx"), [*chain, described("asked", TensorProto.INT64, "n")], [described("antecedent", TensorProto.FLOAT, 1, "n", "w1")])
    if "between.mark" in state:
        g = Graph(state)
        between(g)
        phrases = [described(n, TensorProto.FLOAT, 1, "t", 1) for n in ("source", "target")]
        g.save(os.path.join(out, "between.onnx"), [below, *phrases], [described("type", TensorProto.FLOAT, 1, len(labels["events"]) - 1)])
    labels = {k: v for k, v in labels.items() if k != "scores" and (knows_events(state) or k in ("upos", "names", "relations"))}
    with open(os.path.join(out, "labels.json"), "w", encoding="utf-8") as file:
        file.write("{\n" + ",\n".join("  %s: %s" % (json.dumps(k), json.dumps(v)) for k, v in dict(version=version, **labels).items()) + "\n}\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
