#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The weighted mean of two states that were trained from the same start ("model soup", Wortsman et al. 2022).

usage: mean.py ONE.pt OTHER.pt SHARE OUT.pt      SHARE of ONE, 0 to 1; OUT.pt.json is that of ONE

Heads of tags that OTHER lacks (restore.py has none of those that export.py leaves out) stay those of ONE; what ONE lacks is not in OUT.
"""
import shutil
import sys

import torch


def main():
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    one, other, share = torch.load(sys.argv[1]), torch.load(sys.argv[2]), float(sys.argv[3])
    if any(k not in other and not k.startswith("tags.") for k in one):
        raise SystemExit("the two states have other heads")
    torch.save({k: share * v + (1 - share) * other[k] if k in other else v for k, v in one.items()}, sys.argv[4])
    shutil.copy(sys.argv[1] + ".json", sys.argv[4] + ".json")


if __name__ == "__main__":
    main()
