package dev.keywright.design.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Members of a JSON object, and of what lies in it, that this version does not know. They are written back where they
 * stood.
 */
public record Extras(List<Extra> members) {
    /** No unknown members: the usual case. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        members = List.copyOf(members);
    }

    /**
     * One unknown member.
     *
     * @param path from the owner to the object that has it: member names and list positions; empty for the owner itself
     * @param after the member it stood behind; empty at the start of the object, or when it does not matter
     */
    public record Extra(List<String> path, String after, String name, Json value) {
        public Extra {
            path = List.copyOf(path);
        }
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** An unknown member of the owner itself. */
    public Optional<Json> find(String name) {
        return members.stream()
                .filter(member -> member.path().isEmpty() && member.name().equals(name))
                .map(Extra::value)
                .findFirst();
    }

    /** With {@code value} under {@code name} in the owner itself, in place of what stood there. */
    public Extras with(String name, Json value) {
        List<Extra> changed = new ArrayList<>(without(name).members);
        changed.add(new Extra(List.of(), BEHIND_ALL, name, value));
        return new Extras(changed);
    }

    public Extras without(String name) {
        return new Extras(
                members.stream().filter(member -> !(member.path().isEmpty() && member.name().equals(name))).toList());
    }

    /** The {@code after} of members that stand behind all known ones. */
    static final String BEHIND_ALL = "\uffff";

    /** {@code known} with the unknown members put back; those whose place is gone are dropped. */
    public Json.Obj into(Json.Obj known) {
        Json.Obj whole = known;
        for (Extra extra : members) {
            if (insert(whole, extra, 0) instanceof Json.Obj changed) {
                whole = changed;
            }
        }
        return whole;
    }

    private static Json insert(Json at, Extra extra, int depth) {
        if (depth == extra.path().size()) {
            return at instanceof Json.Obj object ? inserted(object, extra) : at;
        }
        String step = extra.path().get(depth);
        return switch (at) {
            case Json.Obj(var members) when members.containsKey(step) -> {
                SequencedMap<String, Json> changed = new LinkedHashMap<>(members);
                changed.computeIfPresent(step, (_, inner) -> insert(inner, extra, depth + 1));
                yield new Json.Obj(changed);
            }
            case Json.Arr(var elements) when position(step) < elements.size() -> {
                List<Json> changed = new ArrayList<>(elements);
                changed.set(position(step), insert(elements.get(position(step)), extra, depth + 1));
                yield new Json.Arr(changed);
            }
            case Json.Obj _,Json.Arr _,Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> at;
        };
    }

    private static int position(String step) {
        return step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    private static Json.Obj inserted(Json.Obj object, Extra extra) {
        SequencedMap<String, Json> changed = new LinkedHashMap<>();
        if (extra.after().isEmpty()) {
            changed.put(extra.name(), extra.value());
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            changed.putIfAbsent(member.getKey(), member.getValue());
            if (member.getKey().equals(extra.after())) {
                changed.putIfAbsent(extra.name(), extra.value());
            }
        }
        changed.putIfAbsent(extra.name(), extra.value());
        return new Json.Obj(changed);
    }
}
