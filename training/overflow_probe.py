# SPDX-License-Identifier: Apache-2.0
"""Writes the graph by which the reader learns whether a processor adds products of bytes exactly.

usage: overflow_probe.py OUT.onnx

in   a: 1 x 64 uint8
out  sum: 1 x 16 int32, a times a matrix of 127; for a row of 255 that is 2,072,640 in each column
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def main(out):
    weights = numpy_helper.from_array(np.full((64, 16), 127, np.int8), "weights")
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["a", "weights"], ["sum"])],
        "overflow",
        [helper.make_tensor_value_info("a", TensorProto.UINT8, [1, 64])],
        [helper.make_tensor_value_info("sum", TensorProto.INT32, [1, 16])],
        [weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
