# SPDX-License-Identifier: Apache-2.0
"""Writes the two graphs that the JVM runs from the one that export and quantisation leave.

usage: runtime_graphs.py READER.int8.onnx READER_OUT.onnx RELATIONS_OUT.onnx

Two things change. Relations get a graph of their own, so that they can be asked for the heads of a decoded tree; the
exporter labels the best head of each word taken alone, and those need not form a tree. And the 1,300 small nodes in which
the exporter writes attention, residuals and quantised products become ONNX Runtime's fused operators, nine a layer:
for the 25 pieces of a sentence their overhead outweighed the arithmetic. The weights are the same.

reader     in  ids, case: 1 x T int64; first: W int64, the first piece of each word. One row a call, no padding.
           out upos, names, content, cue, source: 1 x W x labels; arc: 1 x W x (1 + W), 0 is the root;
               rd: 1 x W x 96, the word as a dependent; rh: 1 x (1 + W) x 96, the root and the word as a head
relations  in  rd, rh; head: W int64
           out rel: 1 x W x relations
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LAYERS, HEADS, WIDTH = 12, 12, 384
FUSED = "com.microsoft"
FLOAT_TAGS = {"names": "m.ent.bias", "content": "m.att.content.bias", "cue": "m.att.cue.bias", "source": "m.att.source.bias"}
PRODUCTS = {"arc.dependent": "q49_", "arc.head": "q50_", "arc": "q51_", "rd": "q52_", "rh": "q53_", "upos": "q54_", "rel": "q55_"}


class Source:
    """The weights of the exporter's graph. Products are numbered in the order of their execution, four a layer."""

    def __init__(self, path):
        self.graph = onnx.load(path).graph
        self.weights = {w.name: numpy_helper.to_array(w) for w in self.graph.initializer}

    def product(self, name):
        """The quantised matrix, its scale per column and its zero point."""
        return [self.weights[name + part] for part in "wsz"]

    def before(self, bias):
        """The float matrix whose product the named bias is added to."""
        add = next(n for n in self.graph.node if n.op_type == "Add" and bias in n.input)
        made = next(n for n in self.graph.node if n.output[0] in add.input)
        return self.weights[made.input[1]]


class Graph:
    """A graph under construction."""

    def __init__(self, source):
        self.source, self.weights, self.nodes = source, {}, []

    def constant(self, name, array):
        self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def weight(self, name):
        return self.constant(name, self.source.weights[name])

    def add(self, kind, inputs, *outputs, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes))
        return outputs[0]

    def matrix(self, name):
        return [self.constant(name + part, array) for part, array in zip("wsz", self.source.product(name))]

    def linear(self, product, bias, x, out):
        """x times a quantised matrix, plus a bias."""
        return self.add("DynamicQuantizeMatMul", [x, *self.matrix(product), self.weight(bias)], out, domain=FUSED)

    def biaffine(self, product, x, out):
        """(x, 1) times a quantised matrix: its last row is a bias."""
        w, s, z = self.source.product(product)
        inputs = [x, *(self.constant(product + p, a) for p, a in (("w", w[:-1]), ("s", s), ("z", z), ("b", w[-1] * s)))]
        return self.add("DynamicQuantizeMatMul", inputs, out, domain=FUSED)

    def norm(self, x, skip, name, out):
        """Layer normalisation of the sum of two tensors."""
        affine = [self.weight(name + ".weight"), self.weight(name + ".bias")]
        return self.add("SkipLayerNormalization", [x, skip, *affine], out, domain=FUSED, epsilon=1e-12)

    def with_one(self, x, out):
        """x with a 1 after the last column."""
        return self.add("Pad", [x, self.constant("one.place", np.array([0, 0, 0, 0, 0, 1])), self.constant("one", np.float32(1))], out)

    def save(self, path, inputs, outputs):
        graph = helper.make_graph(self.nodes, "reader", inputs, outputs, list(self.weights.values()))
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="runtime_graphs.py")
        onnx.checker.check_model(model)
        onnx.save(model, path)


def embeddings(g):
    """The sum of word, position and casing embeddings, normalised; rows of words are int8."""
    g.add("Gather", [g.weight("emb_w"), "ids"], "word.int8")
    g.add("Cast", ["word.int8"], "word.cast", to=TensorProto.FLOAT)
    g.add("Gather", [g.weight("emb_s"), "ids"], "word.scale")
    g.add("Mul", ["word.cast", "word.scale"], "word")
    g.add("Shape", ["ids"], "pieces", start=1, end=2)
    g.add("Slice", [g.weight("m.enc.p.weight"), g.constant("zero", np.array([0])), "pieces"], "position")
    g.add("Gather", [g.weight("m.enc.c.weight"), "case"], "casing")
    return g.norm(g.add("Add", ["word", "position"], "placed"), "casing", "m.enc.ln", "embedded")


def layer(g, i, x):
    """One layer of the encoder."""
    b, out = "m.enc.layers.%d." % i, "layer%d." % i
    qkv, o, f1, f2 = ("q%d_" % (4 * i + k) for k in (1, 2, 3, 4))
    g.add("DynamicQuantizeLinear", [x], out + "x", out + "scale", out + "zero")
    w, s, z = g.matrix(qkv)
    seen = [out + "x", w, g.weight(b + "qkv.bias"), out + "scale", s, "", out + "zero", z]
    g.add("QAttention", seen, out + "seen", domain=FUSED, num_heads=HEADS)
    y = g.norm(g.linear(o, b + "o.bias", out + "seen", out + "o"), x, b + "ln1", out + "ln1")
    inner = g.add("Gelu", [g.linear(f1, b + "f1.bias", y, out + "f1")], out + "gelu", domain=FUSED)
    return g.norm(g.linear(f2, b + "f2.bias", inner, out + "f2"), y, b + "ln2", out + "ln2")


def active(g, product, bias, x, out):
    return g.add("LeakyRelu", [g.linear(product, bias, x, out + ".linear")], out, alpha=0.1)


def heads(g, states):
    """Scores of every layer from the state of each word's first piece; the root stands before the words as a head."""
    words = g.add("Gather", [states, "first"], "words", axis=1)
    rooted = g.add("Concat", [g.constant("root", g.source.weights["m.root"].reshape(1, 1, WIDTH)), words], "rooted", axis=1)
    g.linear(PRODUCTS["upos"], "m.up.bias", words, "upos")
    tags = [g.source.before(bias) for bias in FLOAT_TAGS.values()]
    bias = np.concatenate([g.source.weights[b] for b in FLOAT_TAGS.values()])
    g.add("MatMul", [words, g.constant("tags.w", np.concatenate(tags, 1))], "tags.product")
    g.add("Add", ["tags.product", g.constant("tags.b", bias)], "tags")
    g.add("Split", ["tags", g.constant("tags.widths", np.array([t.shape[1] for t in tags]))], *FLOAT_TAGS, axis=2)
    dependent = active(g, PRODUCTS["arc.dependent"], "m.ad.bias", words, "arc.dependent")
    head = g.with_one(active(g, PRODUCTS["arc.head"], "m.ah.bias", rooted, "arc.head"), "arc.head.one")
    g.biaffine(PRODUCTS["arc"], dependent, "arc.product")
    g.add("Transpose", [head], "arc.head.turned", perm=[0, 2, 1])
    g.add("MatMul", ["arc.product", "arc.head.turned"], "arc")
    active(g, PRODUCTS["rd"], "m.rd.bias", words, "rd")
    active(g, PRODUCTS["rh"], "m.rh.bias", rooted, "rh")


def relations(g):
    """Scores of each word's relation to a given head."""
    w = g.source.product(PRODUCTS["rel"])[0]
    width = w.shape[0]
    g.biaffine(PRODUCTS["rel"], "rd", "product")
    g.add("Reshape", ["product", g.constant("shape", np.array([-1, w.shape[1] // width, width]))], "per.relation")
    g.add("Gather", [g.with_one("rh", "rh.one"), "head"], "chosen", axis=1)
    g.add("Reshape", ["chosen", g.constant("column", np.array([-1, width, 1]))], "chosen.column")
    g.add("MatMul", ["per.relation", "chosen.column"], "rel.column")
    g.add("Reshape", ["rel.column", g.constant("row", np.array([1, -1, w.shape[1] // width]))], "rel")


def described(name, kind, *shape):
    return helper.make_tensor_value_info(name, kind, shape)


def main(path, reader, relation):
    source = Source(path)
    labels = {o.name: o.type.tensor_type.shape.dim[-1].dim_value for o in source.graph.output}
    width = source.weights["m.rd.bias"].size
    states = [described("rd", TensorProto.FLOAT, 1, "w", width), described("rh", TensorProto.FLOAT, 1, "w1", width)]
    g = Graph(source)
    x = embeddings(g)
    for i in range(LAYERS):
        x = layer(g, i, x)
    heads(g, x)
    pieces = [described(n, TensorProto.INT64, 1, "t") for n in ("ids", "case")] + [described("first", TensorProto.INT64, "w")]
    tags = [described(n, TensorProto.FLOAT, 1, "w", labels[n]) for n in ("upos", *FLOAT_TAGS)]
    g.save(reader, pieces, [*tags, described("arc", TensorProto.FLOAT, 1, "w", "w1"), *states])
    g = Graph(source)
    relations(g)
    rel = described("rel", TensorProto.FLOAT, 1, "w", source.weights[PRODUCTS["rel"] + "w"].shape[1] // (width + 1))
    g.save(relation, [*states, described("head", TensorProto.INT64, "w")], [rel])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
