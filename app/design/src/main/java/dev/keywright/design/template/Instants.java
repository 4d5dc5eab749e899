package dev.keywright.design.template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads what people store as a date: ISO 8601 with or without time and offset, or epoch seconds. */
final class Instants {
    private Instants() {}

    /** @throws DateTimeException when {@code text} is none of these */
    static OffsetDateTime read(String text) {
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
        }
        TemporalAccessor read = DateTimeFormatter.ofPattern("[yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS]XXX]"
                + "[yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS]][yyyy-MM-dd'T'HH:mm][yyyy-MM-dd]")
                .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (read) {
            case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC);
            case LocalDateTime time -> time.atOffset(ZoneOffset.UTC);
            case LocalDate date -> date.atStartOfDay().atOffset(ZoneOffset.UTC);
            default -> throw new DateTimeException("unread: " + text);
        };
    }
}
