package dev.keywright.engine.flow;

/** Who changes items; a stream record tells when it is not a caller. */
public enum Author {
    /** Somebody's request. */
    CALLER(0),
    /** The engine itself, which removes what has expired; uses no capacity (FACTS §6.2). */
    TIME_TO_LIVE(1);

    private final int storedCode;

    Author(int storedCode) {
        this.storedCode = storedCode;
    }

    /** What stands for this in a stored record; never to be changed. */
    int storedCode() {
        return storedCode;
    }

    static Author ofStoredCode(int code) {
        for (Author author : values()) {
            if (author.storedCode == code) {
                return author;
            }
        }
        throw new IllegalStateException("a stream record has an unknown author, " + code);
    }
}
