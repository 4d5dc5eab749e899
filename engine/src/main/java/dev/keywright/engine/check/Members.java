package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.keywright.engine.fault.Message;

/**
 * The constraints the service's framework puts on single members: there at all, long enough, in range, one of a set.
 * Call a method for each constraint in the service's order, then {@link #done()}. Names are given as the model spells
 * them; the older layer prints them with a small first letter.
 */
final class Members {
    private static final int LONGEST_TABLE_ARN = 1024;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]+");

    private final Wording wording;
    private final List<String> violations = new ArrayList<>(0);

    Members(Wording wording) {
        this.wording = wording;
    }

    Members required(String member, Optional<?> value) {
        if (value.isEmpty()) {
            violations.add(Message.MEMBER_NULL.with(small(member)));
        }
        return this;
    }

    /** A table's name or ARN, which is required. */
    Members tableName(String member, Optional<String> name) {
        required(member, name);
        length(member, name, 1, LONGEST_TABLE_ARN);
        if (name.isPresent() && !name.get().isEmpty() && !name.get().startsWith("arn:")) {
            pattern(member, name.get());
        }
        return this;
    }

    /** A name that is about to be given: 3 to 255 of the allowed characters. */
    Members newName(String member, Optional<String> name) {
        if (name.isPresent() && !name.get().isEmpty()) {
            pattern(member, name.get());
        }
        return length(member, name, 3, 255);
    }

    Members indexName(String member, Optional<String> name) {
        if (name.isPresent() && !name.get().isEmpty()) {
            pattern(member, name.get());
        }
        return length(member, name, 3, 255);
    }

    Members length(String member, Optional<String> value, int least, int most) {
        value.ifPresent(text -> size(member, text, text.length(), least, most));
        return this;
    }

    /** @param echo what the older layer prints of the value */
    Members size(String member, String echo, int size, int least, int most) {
        if (size < least) {
            violate(member, echo, Message.LENGTH_AT_LEAST.with(least));
        } else if (size > most) {
            violate(member, echo, Message.LENGTH_AT_MOST.with(most));
        }
        return this;
    }

    Members range(String member, Optional<? extends Number> value, long least, long most) {
        if (value.isPresent() && value.get().longValue() < least) {
            violate(member, value.get().toString(), Message.VALUE_AT_LEAST.with(least));
        } else if (value.isPresent() && value.get().longValue() > most) {
            violate(member, value.get().toString(), Message.VALUE_AT_MOST.with(most));
        }
        return this;
    }

    /** @param choices in the order the service prints them */
    Members oneOf(String member, Optional<String> value, Enum<?>... choices) {
        if (value.isPresent() && Arrays.stream(choices).noneMatch(choice -> choice.name().equals(value.get()))) {
            String printed = Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", "));
            violate(member, value.get(), Message.ENUM_VALUE.with(printed));
        }
        return this;
    }

    /** A constraint of a kind of its own. */
    Members violate(String member, String echo, String constraint) {
        violations.add(wording == Wording.OLDER
                ? Message.MEMBER_CONSTRAINT_ECHOED.with(echo, small(member), constraint)
                : Message.MEMBER_CONSTRAINT.with(member, constraint));
        return this;
    }

    /** A violation in full. */
    Members violate(String text) {
        violations.add(text);
        return this;
    }

    /** @throws dev.keywright.engine.fault.FaultException when any constraint is violated */
    void done() {
        if (violations.isEmpty()) {
            return;
        }
        if (wording != Wording.OLDER || violations.size() == 1) {
            throw Wording.enveloped(violations.getFirst());
        }
        throw Message.ENVELOPE_OF_SEVERAL.asValidation(violations.size(), String.join("; ", violations));
    }

    private void pattern(String member, String name) {
        if (!NAME.matcher(name).matches()) {
            violate(member, name, Message.PATTERN.with(NAME.pattern()));
        }
    }

    private static String small(String member) {
        return Character.toLowerCase(member.charAt(0)) + member.substring(1);
    }
}
