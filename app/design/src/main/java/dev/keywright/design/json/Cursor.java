package dev.keywright.design.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value of a document being read, with its path. Each reading method refuses what is of another kind. */
public final class Cursor {
    private final Node node;
    private final String path;
    private final List<String> fromOwner;
    private final List<Members> siblings;

    Cursor(Node node, String path, List<String> fromOwner, List<Members> siblings) {
        this.node = node;
        this.path = path;
        this.fromOwner = fromOwner;
        this.siblings = siblings;
    }

    public static Cursor of(Node root) {
        return new Cursor(root, "", List.of(), new ArrayList<>());
    }

    public Node node() {
        return node;
    }

    public boolean isText() {
        return node instanceof Node.Scalar(Json.Text _, var _);
    }

    public boolean isList() {
        return node instanceof Node.Arr;
    }

    public boolean isObject() {
        return node instanceof Node.Obj;
    }

    public String text() {
        if (node instanceof Node.Scalar(Json.Text(String text), var _)) {
            return text;
        }
        throw expected("text");
    }

    /** The digits of a number as they were written. */
    public String digits() {
        if (node instanceof Node.Scalar(Json.Num(String digits), var _)) {
            return digits;
        }
        throw expected("a number");
    }

    public boolean flag() {
        if (node instanceof Node.Scalar(Json.Bool(boolean truth), var _)) {
            return truth;
        }
        throw expected("true or false");
    }

    public double number() {
        return Double.parseDouble(digits());
    }

    public long whole() {
        try {
            return Long.parseLong(digits());
        } catch (NumberFormatException _) {
            throw error("expected a whole number, not " + digits());
        }
    }

    public int small() {
        long number = whole();
        if (number != (int) number) {
            throw error(number + " is out of range");
        }
        return (int) number;
    }

    /** One of an enum's constants by its name. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> error("\"" + name + "\" is none of " + Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
    }

    public List<Cursor> elements() {
        if (!(node instanceof Node.Arr(var elements, var _))) {
            throw expected("a list");
        }
        List<Cursor> cursors = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<String> steps = new ArrayList<>(fromOwner);
            steps.add(Integer.toString(i));
            cursors.add(new Cursor(elements.get(i), path + "[" + i + "]", steps, siblings));
        }
        return cursors;
    }

    /** The members of an object whose unknown members go to the object around it that keeps its own. */
    public Members members() {
        Members members = new Members(object(), this, path, fromOwner, siblings);
        siblings.add(members);
        return members;
    }

    /** The members of an object that keeps its unknown members, and those of all within, itself. */
    public Members owner() {
        List<Members> own = new ArrayList<>();
        Members members = new Members(object(), this, path, List.of(), own);
        own.add(members);
        return members;
    }

    private Node.Obj object() {
        if (node instanceof Node.Obj object) {
            return object;
        }
        throw expected("an object");
    }

    private UnreadableException expected(String kind) {
        return error("expected " + kind + ", found " + node.kind());
    }

    public UnreadableException error(String problem) {
        return new UnreadableException(node.place(), path, problem);
    }
}
