package dev.keywright.engine.schema;

import java.util.Optional;

/**
 * The Amazon resource name of a stream (FACTS §1.5).
 *
 * @param label when the stream began
 */
public record StreamArn(TableArn table, String label) {
    private static final String BEFORE_LABEL = "/stream/";

    public static StreamArn of(TableArn table, TableStream stream) {
        return new StreamArn(table, stream.label());
    }

    /** Empty when the text is anything else. */
    public static Optional<StreamArn> parse(String text) {
        int end = text.indexOf(BEFORE_LABEL);
        return end < 0
                ? Optional.empty()
                : TableArn.parse(text.substring(0, end))
                        .map(table -> new StreamArn(table, text.substring(end + BEFORE_LABEL.length())));
    }

    @Override
    public String toString() {
        return table + BEFORE_LABEL + label;
    }
}
