package dev.keywright.engine.differential;

import java.io.IOException;
import java.util.List;

/** Both sides: each call goes to one after the other. */
record Pair(Session oracle, Session subject) {

    /** The answers of both sides to one call. */
    record Exchange(Call call, Answer oracle, Answer subject) {

        List<Difference> differences() {
            return Comparison.of(call, oracle, subject);
        }
    }

    Exchange send(Call call) throws IOException, InterruptedException {
        return new Exchange(call, oracle.send(call), subject.send(call));
    }
}
