# SPDX-License-Identifier: Apache-2.0
"""The network: bge-small's encoder with an embedding of casing, and one small head for each layer of tags or arcs."""
import math

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, HEADS = 384, 12


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)
        self.ln1 = nn.LayerNorm(WIDTH, 1e-12)
        self.f1 = nn.Linear(WIDTH, 4 * WIDTH)
        self.f2 = nn.Linear(4 * WIDTH, WIDTH)
        self.ln2 = nn.LayerNorm(WIDTH, 1e-12)
        self.dr = nn.Dropout(0.1)

    def forward(self, x, mask):
        rows, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(rows, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = ((q @ k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1).to(v.dtype) @ v
        x = self.ln1(x + self.dr(self.o(seen.transpose(1, 2).reshape(rows, pieces, WIDTH))))
        return self.ln2(x + self.dr(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Piece ids and case classes, both rows x pieces (0 pads) -> rows x pieces x WIDTH."""

    def __init__(self, layers=12):
        super().__init__()
        self.w = nn.Embedding(30522, WIDTH)
        self.p = nn.Embedding(512, WIDTH)
        self.c = nn.Embedding(5, WIDTH)
        nn.init.zeros_(self.c.weight)
        self.ln = nn.LayerNorm(WIDTH, 1e-12)
        self.dr = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, case):
        mask = ((ids == 0).float() * -1e9)[:, None, None, :]
        x = self.dr(self.ln(self.w(ids) + self.p.weight[: ids.size(1)] + self.c(case)))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def pretrained(path, layers=12):
    """The encoder's weights out of the ONNX file of bge-small; its products have no names and are found by their nodes."""
    graph = onnx.load(path).graph
    weights = {w.name: torch.from_numpy(numpy_helper.to_array(w).copy()) for w in graph.initializer}
    products = {}
    for node in graph.node:
        if node.op_type == "MatMul":
            for name in node.input:
                if name in weights:
                    products[node.name] = weights[name]
    encoder = Encoder(layers)
    with torch.no_grad():
        encoder.w.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.p.weight.copy_(weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
        encoder.ln.weight.copy_(weights["embeddings.LayerNorm.weight"])
        encoder.ln.bias.copy_(weights["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            bias, product = "encoder.layer.%d." % i, "/encoder/layer.%d/" % i
            for k, name in enumerate(("query", "key", "value")):
                part = slice(k * WIDTH, (k + 1) * WIDTH)
                layer.qkv.weight[part].copy_(products[product + "attention/self/%s/MatMul" % name].T)
                layer.qkv.bias[part].copy_(weights[bias + "attention.self.%s.bias" % name])
            for linear, name in ((layer.o, "attention/output/dense"), (layer.f1, "intermediate/dense"), (layer.f2, "output/dense")):
                linear.weight.copy_(products[product + name + "/MatMul"].T)
                linear.bias.copy_(weights[bias + name.replace("/", ".") + ".bias"])
            for norm, name in ((layer.ln1, "attention.output"), (layer.ln2, "output")):
                norm.weight.copy_(weights[bias + name + ".LayerNorm.weight"])
                norm.bias.copy_(weights[bias + name + ".LayerNorm.bias"])
    return encoder


def one(x):
    """With a constant 1 behind, so that a bilinear form has its linear terms."""
    return F.pad(x, (0, 1), value=1.0)


class Pairs(nn.Module):
    """Scores of labelled arcs between two words: a bilinear form over a small projection of each.

    The leaky ReLU is no matter of taste: where the incoming gradient is not contiguous, PyTorch 1.13 returns garbage from GELU.
    """

    def __init__(self, size, labels):
        super().__init__()
        self.below = nn.Linear(WIDTH, size)
        self.above = nn.Linear(WIDTH, size)
        self.form = nn.Parameter(torch.randn(labels, size + 1, size + 1) * 0.02)

    def project(self, below, above):
        return one(F.leaky_relu(self.below(below), 0.1)), one(F.leaky_relu(self.above(above), 0.1))

    def every(self, below, above):
        """rows x A x WIDTH, rows x B x WIDTH -> rows x labels x A x B"""
        x, y = self.project(below, above)
        return (x[:, None] @ self.form) @ y[:, None].transpose(-1, -2).contiguous()

    def each(self, below, above):
        """N x WIDTH twice -> N x labels, for the pairs of the same index"""
        x, y = self.project(below, above)
        labels, size, _ = self.form.shape
        return ((x @ self.form.permute(1, 0, 2).reshape(size, labels * size)).view(-1, labels, size) * y[:, None, :]).sum(-1)


class Network(nn.Module):
    """tags: name of a layer -> number of labels; relations: number of relations; roles: number of roles of events."""

    def __init__(self, encoder, tags, relations, roles):
        super().__init__()
        self.enc = encoder
        self.dr = nn.Dropout(0.2)
        self.tags = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in tags.items()})
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.none = nn.Parameter(torch.zeros(WIDTH))
        self.arc = Pairs(256, 1)
        self.rel = Pairs(96, relations)
        self.role = Pairs(128, roles)
        self.ante = Pairs(128, 1)

    def words(self, ids, case, first):
        """The state of each word's first piece, rows x words x WIDTH; words beyond the end point at piece 0."""
        return self.dr(torch.gather(self.enc(ids, case).float(), 1, first[..., None].expand(-1, -1, WIDTH)))

    def with_root(self, h):
        return torch.cat([self.root.expand(h.size(0), 1, WIDTH), h], 1)

    def arcs(self, h, first, sentence=None):
        """Scores rows x words x (1 + words): head 0 is the root. sentence: the number of each word's sentence, outside of which it has no head; rows hold one without."""
        scores = self.arc.every(h, self.with_root(h))[:, 0]
        absent = torch.cat([torch.zeros_like(first[:, :1]), (first == 0).long()], 1).float() * -1e9
        if sentence is not None:
            scores = scores.masked_fill(F.pad(sentence[:, :, None] != sentence[:, None, :], (1, 0), value=False), -1e9)
        return scores + absent[:, None, :]

    def relations(self, h, head):
        """Scores rows x words x relations of each word with the given head."""
        above = torch.gather(self.with_root(h), 1, head[..., None].expand(-1, -1, WIDTH))
        return self.rel.each(h.flatten(0, 1), above.flatten(0, 1)).view(*head.shape, -1)

    def antecedents(self, h):
        """Scores rows x words x (1 + words): 0 for none, else an earlier word."""
        scores = self.ante.every(h, torch.cat([self.none.expand(h.size(0), 1, WIDTH), h], 1))[:, 0]
        words = h.size(1)
        later = torch.ones(words, words).triu().bool()
        return scores.masked_fill(F.pad(later, (1, 0), value=False)[None], -1e9)

    def roles(self, h):
        """Scores rows x roles x words (triggers) x words."""
        return self.role.every(h, h)
