package dev.keywright.design.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.Node;
import dev.keywright.design.json.Place;
import dev.keywright.design.json.UnreadableException;

/**
 * Reads YAML text, and remembers where everything stood. CloudFormation's short forms become the long ones: {@code !Sub x} is
 * {@code {"Fn::Sub": "x"}}.
 */
public final class YamlReader {
    private static final int DEEPEST = 200;

    private YamlReader() {}

    /** @throws UnreadableException when {@code text} is not one YAML document */
    public static Node read(String text) {
        try {
            return new Compose(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build()).composeString(text)
                    .map(node -> value(node, 0))
                    .orElseThrow(() -> new UnreadableException(new Place(1, 1), "", "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableException(place(e.getProblemMark()), "", "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnreadableException(new Place(1, 1), "", "not YAML: " + e.getMessage());
        }
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElseGet(() -> new Place(1, 1));
    }

    private static Node value(org.snakeyaml.engine.v2.nodes.Node yaml, int depth) {
        Place place = place(yaml.getStartMark());
        if (depth > DEEPEST) {
            throw new UnreadableException(place, "", "nested more than " + DEEPEST + " deep");
        }
        Node plain = switch (yaml) {
            case ScalarNode scalar -> new Node.Scalar(scalar(scalar), place);
            case SequenceNode list ->
                new Node.Arr(list.getValue().stream().map(element -> value(element, depth + 1)).toList(), place);
            case MappingNode object -> object(object, place, depth);
            default -> throw new UnreadableException(place, "", "neither text nor list nor map");
        };
        String tag = yaml.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1 ? function(tag.substring(1), plain, place) : plain;
    }

    private static Json scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag.equals(Tag.INT) || (tag.equals(Tag.FLOAT) && text.matches("-?[0-9].*"))) {
            return new Json.Num(text);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Json.Bool(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? new Json.Null() : new Json.Text(text);
    }

    private static Node object(MappingNode object, Place place, int depth) {
        SequencedMap<String, Node> members = new LinkedHashMap<>();
        for (NodeTuple member : object.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode name)) {
                throw new UnreadableException(place(member.getKeyNode().getStartMark()), "", "a key must be text");
            }
            if (members.put(name.getValue(), value(member.getValueNode(), depth + 1)) != null) {
                throw new UnreadableException(place(name.getStartMark()), "",
                        "\"" + name.getValue() + "\" is there twice; keep one");
            }
        }
        return new Node.Obj(members, place);
    }

    private static Node function(String name, Node argument, Place place) {
        boolean plain = name.equals("Ref") || name.equals("Condition");
        Node given = name.equals("GetAtt") && argument instanceof Node.Scalar(Json.Text(String path), var _)
                ? parts(path, place)
                : argument;
        SequencedMap<String, Node> members = new LinkedHashMap<>();
        members.put(plain ? name : "Fn::" + name, given);
        return new Node.Obj(members, place);
    }

    /** {@code Shop.Stream.Arn} as the resource and its attribute. */
    private static Node parts(String path, Place place) {
        int dot = path.indexOf('.');
        List<Node> parts = new ArrayList<>();
        parts.add(new Node.Scalar(new Json.Text(dot < 0 ? path : path.substring(0, dot)), place));
        if (dot >= 0) {
            parts.add(new Node.Scalar(new Json.Text(path.substring(dot + 1)), place));
        }
        return new Node.Arr(parts, place);
    }
}
