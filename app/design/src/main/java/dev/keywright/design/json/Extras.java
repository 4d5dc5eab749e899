package dev.keywright.design.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members of a JSON object that this version does not know, each with the known member it stood behind, so that they are
 * written back in place.
 */
public record Extras(List<Extra> members) {
    /** No unknown members: the usual case. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        members = List.copyOf(members);
    }

    /** @param after the known member before it, empty at the start of the object */
    public record Extra(String after, String name, Json value) {}

    public Optional<Json> find(String name) {
        return members.stream().filter(member -> member.name().equals(name)).map(Extra::value).findFirst();
    }

    /** With {@code value} under {@code name}: in place when the member is there, otherwise last. */
    public Extras with(String name, Json value) {
        List<Extra> changed = new ArrayList<>();
        boolean found = false;
        for (Extra member : members) {
            boolean same = member.name().equals(name);
            found |= same;
            changed.add(same ? new Extra(member.after(), name, value) : member);
        }
        if (!found) {
            changed.add(new Extra(LAST, name, value));
        }
        return new Extras(changed);
    }

    public Extras without(String name) {
        return new Extras(members.stream().filter(member -> !member.name().equals(name)).toList());
    }

    /** The {@code after} of a member that stands behind all others. */
    public static final String LAST = "\uffff";

    public boolean isEmpty() {
        return members.isEmpty();
    }
}
