package dev.keywright.engine.storage.mv;

import java.util.List;

/**
 * What opening a folder brought back.
 *
 * @param replayedTransactions how many transactions were in the journal but not yet in the store
 * @param remarks what was torn or damaged, one clear sentence each; empty after most crashes
 */
public record Recovery(long replayedTransactions, List<String> remarks) {
    /** Nothing was missing, nothing was damaged. */
    public static final Recovery NOTHING = new Recovery(0, List.of());

    public Recovery {
        remarks = List.copyOf(remarks);
    }
}
