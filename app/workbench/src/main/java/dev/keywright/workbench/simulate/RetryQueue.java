package dev.keywright.workbench.simulate;

import java.util.Arrays;

/** Refused requests of one kind that wait for their next attempt, in slots of time of a fixed length. */
final class RetryQueue {
    private static final long[] NOBODY = {};

    private final ClientRetries client;
    private final int slotMillis;
    /** By slot, in a ring that is as long as the longest wait, and by attempt. */
    private final long[][] due;
    private long waiting;
    private long turn;

    RetryQueue(ClientRetries client, int slotMillis) {
        this.client = client;
        this.slotMillis = slotMillis;
        int longest = slots(client.longestMillis(client.attempts()));
        this.due = new long[longest + 1][];
        Arrays.fill(due, NOBODY);
    }

    private int slots(double longestMillis) {
        return (int) Math.max(1, Math.ceil(longestMillis / slotMillis));
    }

    /** Takes out who tries again in this slot, by attempt; empty when nobody does. */
    long[] take(long slot) {
        long[] now = due[(int) (slot % due.length)];
        due[(int) (slot % due.length)] = NOBODY;
        waiting -= Arrays.stream(now).sum();
        return now;
    }

    /** Has requests that were refused at an attempt try again later; they spread evenly over their longest wait. */
    void put(long slot, int refusedAttempt, long requests) {
        int attempt = refusedAttempt + 1;
        int slots = slots(client.longestMillis(attempt));
        long each = requests / slots;
        long extra = requests % slots;
        for (int later = 0; later < slots; later++) {
            boolean more = (later + turn) % slots < extra;
            long here = each + (more ? 1 : 0);
            if (here > 0) {
                add(slot + 1 + later, attempt, here);
            }
        }
        turn += extra;
        waiting += requests;
    }

    private void add(long slot, int attempt, long requests) {
        int place = (int) (slot % due.length);
        long[] there = due[place];
        if (there.length == 0) {
            there = new long[client.attempts() + 1];
            due[place] = there;
        }
        there[attempt] += requests;
    }

    long waiting() {
        return waiting;
    }
}
