#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The weighted mean of two states that were trained from the same start ("model soup", Wortsman et al. 2022).

usage: mean.py ONE.pt OTHER.pt SHARE OUT.pt      SHARE of ONE, 0 to 1; OUT.pt.json is that of ONE
"""
import shutil
import sys

import torch


def main():
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    one, other, share = torch.load(sys.argv[1]), torch.load(sys.argv[2]), float(sys.argv[3])
    if one.keys() != other.keys():
        raise SystemExit("the two states have other heads")
    torch.save({k: share * v + (1 - share) * other[k] if v.is_floating_point() else v for k, v in one.items()}, sys.argv[4])
    shutil.copy(sys.argv[1] + ".json", sys.argv[4] + ".json")


if __name__ == "__main__":
    main()
