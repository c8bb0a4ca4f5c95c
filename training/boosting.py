# SPDX-License-Identifier: Apache-2.0
"""Gradient boosting of small trees on the logistic loss (Friedman 2001) with fixed bins; nothing in it is drawn by chance, so the same input
gives the same trees. Needs numpy."""
import numpy as np

BINS = 48
SHRINK = 5.0


def split(binned, edges, gradients, hessians, index, least):
    features, bins = binned.shape[1], 1 + max(map(len, edges))
    places = (binned[index] + np.arange(features) * bins).ravel()
    shape = (features, bins)
    sums = [
        np.bincount(places, weights, features * bins).reshape(shape).cumsum(1)
        for weights in (np.repeat(gradients[index], features), np.repeat(hessians[index], features), None)
    ]
    gradient, hessian = gradients[index].sum(), hessians[index].sum()
    gain = (
        sums[0] ** 2 / (sums[1] + SHRINK)
        + (gradient - sums[0]) ** 2 / (hessian - sums[1] + SHRINK)
        - gradient**2 / (hessian + SHRINK)
    )
    gain[(sums[2] < least) | (len(index) - sums[2] < least)] = -1
    for feature in range(features):
        gain[feature, len(edges[feature]) :] = -1
    feature, cut = np.unravel_index(gain.argmax(), gain.shape)
    return (int(feature), int(cut)) if gain[feature, cut] > 1e-3 else None


def grow(binned, edges, gradients, hessians, sums, depth, rate, least):
    """One tree as a list of (feature, most, next, otherwise, adds); feature is None at a leaf. Adds its values to the sums."""
    tree = [None]
    waiting = [(np.arange(len(sums)), 0, 0)]
    while waiting:
        index, node, level = waiting.pop()
        found = split(binned, edges, gradients, hessians, index, least) if level < depth and len(index) >= 2 * least else None
        if found is None:
            adds = -rate * gradients[index].sum() / (hessians[index].sum() + SHRINK)
            tree[node] = (None, None, None, None, adds)
            sums[index] += adds
            continue
        feature, cut = found
        below = len(tree)
        tree += [None, None]
        tree[node] = (feature, edges[feature][cut], below, below + 1, None)
        goes = binned[index, feature] <= cut
        waiting.append((index[goes], below, level + 1))
        waiting.append((index[~goes], below + 1, level + 1))
    return tree


def midway(column, cuts):
    """Cuts moved to the middle between two values, so that rounding moves no value over one."""
    values = np.unique(column)
    at = np.searchsorted(values, cuts, side="right")
    return np.unique([(values[i - 1] + values[i]) / 2 for i in at if 0 < i < len(values)])


def binning(rows, between, bins):
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, bins + 1)[1:-1])) for column in rows.T]
    if between:
        edges = [midway(column, cuts) for column, cuts in zip(rows.T, edges)]
    return edges, np.stack([np.searchsorted(cuts, column) for cuts, column in zip(edges, rows.T)], 1).astype(np.int64)


def learn(rows, answers, weights, trees, depth, rate, least, between=False, bins=BINS):
    edges, binned = binning(rows, between, bins)
    share = np.average(answers, weights=weights)
    start = np.log(share / (1 - share))
    sums = np.full(len(answers), start)
    grown = [[(None, None, None, None, start)]]
    for _ in range(trees):
        chance = 1 / (1 + np.exp(-sums))
        grown.append(grow(binned, edges, (chance - answers) * weights, chance * (1 - chance) * weights, sums, depth, rate, least))
    return grown


def learn_choice(rows, choices, answers, weights, trees, depth, rate, least, bins=BINS):
    """Trees whose sums are the utilities of a choice between rows of the same number, at most one of which is right (conditional logit, McFadden 1974);
    that none is right has the utility 0."""
    edges, binned = binning(rows, True, bins)
    start = np.log(answers.mean() / (1 - answers.mean()))
    sums = np.full(len(answers), start)
    grown = [[(None, None, None, None, start)]]
    for _ in range(trees):
        chance = chosen(sums, choices)
        grown.append(grow(binned, edges, (chance - answers) * weights, np.maximum(chance * (1 - chance), 1e-3) * weights, sums, depth, rate, least))
    return grown


def chosen(sums, choices):
    """The probability of each row of a choice."""
    powers = np.exp(sums)
    return powers / (np.bincount(choices, powers) + 1)[choices]


def write(table, grown, names):
    """The trees as `dev.dateline.table.Trees` reads them, behind lines that say what they are."""
    table.write("tree\tnode\tasks\tmost\tnext\totherwise\tadds\n")
    for number, tree in enumerate(grown):
        for node, (feature, most, below, otherwise, adds) in enumerate(tree):
            if feature is None:
                table.write("%d\t%d\t\t\t\t\t%.6g\n" % (number, node, adds))
            else:
                table.write("%d\t%d\t%s\t%.6g\t%d\t%d\t\n" % (number, node, names[feature], most, below, otherwise))


def score(grown, rows):
    """The probabilities that the trees give."""
    return 1 / (1 + np.exp(-total(grown, rows)))


def total(grown, rows):
    """The sums that the trees give."""
    sums = np.zeros(len(rows))
    for tree in grown:
        at = np.zeros(len(rows), dtype=int)
        waiting = {0}
        while waiting:
            node = waiting.pop()
            feature, most, below, otherwise, adds = tree[node]
            here = at == node
            if feature is None:
                sums[here] += adds
            else:
                at[here] = np.where(rows[here, feature] <= most, below, otherwise)
                waiting |= {below, otherwise}
    return sums
