package dev.keywright.design.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The members of an object being read. What is never asked for is unknown, and ends up in {@link #extras()}. */
public final class Members {
    private final Node.Obj object;
    private final Cursor cursor;
    private final String path;
    private final List<String> fromOwner;
    private final List<Members> siblings;
    private final Set<String> known = new HashSet<>();

    Members(Node.Obj object, Cursor cursor, String path, List<String> fromOwner, List<Members> siblings) {
        this.object = object;
        this.cursor = cursor;
        this.path = path;
        this.fromOwner = fromOwner;
        this.siblings = siblings;
    }

    /** Every member, in order; all of them count as known. */
    public List<Map.Entry<String, Cursor>> all() {
        List<Map.Entry<String, Cursor>> all = new ArrayList<>();
        object.members().keySet().forEach(name -> all.add(Map.entry(name, require(name))));
        return all;
    }

    /** A member; JSON's null counts as absent. */
    public Optional<Cursor> find(String name) {
        known.add(name);
        Node node = object.members().get(name);
        if (node == null || node instanceof Node.Scalar(Json.Null _, var _)) {
            return Optional.empty();
        }
        return Optional.of(at(name, node));
    }

    public Cursor require(String name) {
        known.add(name);
        Node node = object.members().get(name);
        if (node == null) {
            throw cursor.error("\"" + name + "\" is missing");
        }
        return at(name, node);
    }

    private Cursor at(String name, Node node) {
        List<String> steps = new ArrayList<>(fromOwner);
        steps.add(name);
        return new Cursor(node, path.isEmpty() ? name : path + "." + name, steps, siblings);
    }

    /** Text, or the empty text when the member is absent. */
    public String text(String name) {
        return find(name).map(Cursor::text).orElse("");
    }

    public <T> List<T> list(String name, Function<Cursor, T> element) {
        return find(name).map(list -> list.elements().stream().map(element).toList()).orElse(List.of());
    }

    public UnreadableException error(String problem) {
        return cursor.error(problem);
    }

    /** Members nobody asked for, of this object and of all objects read from it. Ask last. */
    public Extras extras() {
        List<Extras.Extra> extras = new ArrayList<>();
        siblings.forEach(members -> members.collect(extras));
        return extras.isEmpty() ? Extras.NONE : new Extras(extras);
    }

    private void collect(List<Extras.Extra> extras) {
        List<String> names = List.copyOf(object.members().keySet());
        int lastKnown = names.size() - 1;
        while (lastKnown >= 0 && !known.contains(names.get(lastKnown))) {
            lastKnown--;
        }
        for (int i = 0; i < names.size(); i++) {
            Node member = object.members().get(names.get(i));
            if (!known.contains(names.get(i)) && member != null) {
                String after = i > lastKnown ? Extras.BEHIND_ALL : i == 0 ? "" : names.get(i - 1);
                extras.add(new Extras.Extra(fromOwner, after, names.get(i), member.json()));
            }
        }
    }
}
