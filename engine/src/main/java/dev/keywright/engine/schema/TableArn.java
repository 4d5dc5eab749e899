package dev.keywright.engine.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Amazon resource name of a table, and those that begin with it (FACTS §1.5). */
public record TableArn(String region, String account, TableName table) {
    private static final Pattern FORM = Pattern.compile("arn:aws[a-z-]*:dynamodb:([^:]*):([^:]*):table/([^/]+)");
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS")
            .withZone(ZoneOffset.UTC);

    /** Reads a table's name in full; empty when the text is anything else. */
    public static Optional<TableArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new TableArn(matcher.group(1), matcher.group(2), new TableName(matcher.group(3))))
                : Optional.empty();
    }

    public String index(IndexName index) {
        return this + "/index/" + index;
    }

    public String stream(Instant enabledAt) {
        return this + "/stream/" + streamLabel(enabledAt);
    }

    /** A stream's label: when it began, to the millisecond and without a zone. */
    public static String streamLabel(Instant enabledAt) {
        return LABEL.format(enabledAt);
    }

    /** @param id when it was taken, in milliseconds of fourteen digits, and eight hexadecimal digits */
    public String backup(String id) {
        return this + "/backup/" + id;
    }

    /** @param id as for a backup */
    public String export(String id) {
        return this + "/export/" + id;
    }

    /** @param id as for a backup */
    public String imported(String id) {
        return this + "/import/" + id;
    }

    @Override
    public String toString() {
        return "arn:aws:dynamodb:" + region + ":" + account + ":table/" + table;
    }
}
