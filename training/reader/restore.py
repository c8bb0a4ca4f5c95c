#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Gives back the state of published weights, so that training can go on from them without the stages before.

usage: restore.py MODEL_FOLDER OUT.pt      MODEL_FOLDER holds the graphs and labels.json that export.py wrote

Matrices are int8 with a scale a column, so the state is what the JVM runs and not what was trained; exported again it gives the same graphs, but for a rounding
in antecedents.onnx. Heads that export.py leaves out (XPOS, commitments, framing) are not in it.
"""
import json
import os
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from export import layers


def constants(path):
    return {w.name: numpy_helper.to_array(w) for w in onnx.load(path).graph.initializer}


def matrices(found):
    """The names of quantised matrices and their values."""
    for name, q in found.items():
        if name.endswith(".q") and name != "word.q":
            yield name[: -len(".q")], q.astype(np.float32) * found[name[: -len("q")] + "scale"]


def put(state, found):
    """The layers and single arrays of one graph, under the names that the network has for them."""
    for name, matrix in matrices(found):
        if name.endswith(".form"):
            form = np.concatenate([matrix, found[name + ".bias"][None]])
            state[name] = form[None] if name == "arc.form" else form
        else:
            state[name + ".weight"] = matrix.T
    for name, array in found.items():
        if name.rsplit(".", 1)[-1] in ("weight", "bias") and not name.endswith("form.bias"):
            state.setdefault(name, array)


def before(none, weight, bias):
    """The smallest vector that the projection of antecedents makes `none` of."""
    linear = np.where(none > 0, none, none / 0.1) - bias
    return np.linalg.lstsq(weight.astype(np.float64), linear.astype(np.float64), rcond=None)[0]


def main(folder, out):
    with open(os.path.join(folder, "labels.json"), encoding="utf-8") as file:
        labels = json.load(file)
    labels.pop("version")
    graph = {name: constants(os.path.join(folder, name + ".onnx")) for name in ("reader", "relations", "roles", "antecedents", "between")}
    state, reader = {}, graph["reader"]
    for found in graph.values():
        put(state, found)
    width, count = state["rel.form"].shape[0], len(labels["relations"])
    state["rel.form"] = state["rel.form"].reshape(width, count, -1).transpose(1, 0, 2)
    state["enc.w.weight"] = reader["word.q"].astype(np.float32) * reader["word.scales"]
    state["root"] = reader["root"].reshape(-1)
    sizes = dict(upos=len(labels["upos"]), names=len(labels["names"]), content=3, cue=3, source=3, event=len(labels["events"]), status=len(labels["statuses"]),
                 mode=len(labels["modes"]), sector=len(labels["sectors"]))
    at = 0
    for tag in layers({"tags.event.weight": None}):
        state["tags.%s.weight" % tag] = reader["tags.w"].T[at : at + sizes[tag]]
        state["tags.%s.bias" % tag] = reader["tags.b"][at : at + sizes[tag]]
        at += sizes[tag]
    if at != len(reader["tags.b"]):
        raise SystemExit("the labels are not those of the graph")
    state["role.form"], state["ante.form"] = graph["roles"]["role.form"], graph["antecedents"]["ante.form"]
    state["none"] = before(graph["antecedents"]["none"].reshape(-1), state["ante.above.weight"], state["ante.above.bias"])
    between = graph["between"]
    state["between.mark"] = np.stack([between["mark.0"].reshape(-1), between["mark.1"].reshape(-1)])
    state["between.attention.weight"] = between["attention"].T
    state["between.out.weight"] = between["out.w"].T
    torch.save({name: torch.tensor(np.ascontiguousarray(array), dtype=torch.float32) for name, array in state.items()}, out)
    with open(out + ".json", "w", encoding="utf-8") as file:
        json.dump(labels, file, indent=1)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
