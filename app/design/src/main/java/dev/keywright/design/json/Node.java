package dev.keywright.design.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** JSON as it was read: values with their places. */
public sealed interface Node {
    Place place();

    record Scalar(Json value, Place place) implements Node {}

    record Arr(List<Node> elements, Place place) implements Node {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** @param members in the order read; {@link JsonReader} refuses a name that comes twice */
    record Obj(SequencedMap<String, Node> members, Place place) implements Node {}

    /** The value without its places. */
    default Json json() {
        return switch (this) {
            case Scalar(Json value, var _) -> value;
            case Arr(var elements, var _) -> new Json.Arr(elements.stream().map(Node::json).toList());
            case Obj(var members, var _) -> {
                SequencedMap<String, Json> plain = new LinkedHashMap<>();
                for (Map.Entry<String, Node> member : members.entrySet()) {
                    plain.put(member.getKey(), member.getValue().json());
                }
                yield new Json.Obj(plain);
            }
        };
    }

    /** What to call it in a message: {@code an object}. */
    default String kind() {
        return switch (this) {
            case Arr _ -> "a list";
            case Obj _ -> "an object";
            case Scalar(Json.Text _, var _) -> "text";
            case Scalar(Json.Num _, var _) -> "a number";
            case Scalar(Json.Bool _, var _) -> "true or false";
            case Scalar(Json.Null _, var _) -> "null";
            case Scalar(var value, var _) -> value.toString();
        };
    }
}
