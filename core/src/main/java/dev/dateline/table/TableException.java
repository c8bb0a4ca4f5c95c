// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table with faults, all of them. */
public final class TableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** The faults are put in the order of files, lines and columns. */
    public TableException(List<Fault> faults) {
        super(faults.stream().sorted(Fault.ORDER).map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted(Fault.ORDER).toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
