package dev.keywright.design.infrastructure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/** Scheduled actions of auto scaling, which a design knows for each day at one time. */
public final class Schedule {
    private static final Pattern DAILY = Pattern.compile("cron\\((\\d{1,2}) (\\d{1,2}) \\* \\* \\? \\*\\)");
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private Schedule() {}

    /** The document's form of an action; empty when it is not at one time of every day, or leaves a limit open. */
    public static Optional<Json> daily(String schedule, Optional<Json> least, Optional<Json> most) {
        Matcher matcher = DAILY.matcher(schedule);
        if (!matcher.matches() || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        long second = Long.parseLong(matcher.group(2)) * HOUR + Long.parseLong(matcher.group(1)) * MINUTE;
        return Optional.of(new ObjectBuilder().put("SecondOfDay", second)
                .put("MinCapacity", least.get())
                .put("MaxCapacity", most.get())
                .build());
    }
}
