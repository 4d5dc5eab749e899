package dev.keywright.design.json;

import java.io.Serial;

/** A document that cannot be read: where, what, and what to do about it, in one line. */
public final class UnreadableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String path;
    private final String problem;

    /**
     * @param path where in the document, such as {@code tables[0].KeySchema}; empty for the whole
     * @param problem what is wrong and what would be right
     */
    public UnreadableException(Place place, String path, String problem) {
        super(place + ": " + (path.isEmpty() ? "" : path + ": ") + problem);
        this.place = place;
        this.path = path;
        this.problem = problem;
    }

    public Place place() {
        return place;
    }

    public String path() {
        return path;
    }

    public String problem() {
        return problem;
    }
}
