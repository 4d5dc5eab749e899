package dev.keywright.design.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text, and remembers where everything stood. */
public final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws UnreadableException when {@code text} is not one JSON value */
    public static Node read(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), unmarked)) {
            return new JsonReader(parser).whole();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Place place = at == null ? new Place(1, 1) : new Place(at.getLineNr(), at.getColumnNr());
            throw new UnreadableException(place, "", "not JSON: " + e.getOriginalMessage());
        }
    }

    private Node whole() {
        if (parser.nextToken() == null) {
            throw new UnreadableException(new Place(1, 1), "", "the file is empty");
        }
        Node node = value();
        if (parser.nextToken() != null) {
            throw new UnreadableException(place(), "", "there is more text after the end of the document");
        }
        return node;
    }

    private Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(at.getLineNr(), at.getColumnNr());
    }

    private Node value() {
        Place place = place();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new Node.Scalar(new Json.Text(parser.getString()), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(new Json.Num(parser.getString()), place);
            case VALUE_TRUE -> new Node.Scalar(new Json.Bool(true), place);
            case VALUE_FALSE -> new Node.Scalar(new Json.Bool(false), place);
            case VALUE_NULL -> new Node.Scalar(new Json.Null(), place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new UnreadableException(place, "", "unexpected " + token.asString());
        };
    }

    private Node object(Place place) {
        SequencedMap<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place namePlace = place();
            parser.nextToken();
            if (members.put(name, value()) != null) {
                throw new UnreadableException(namePlace, "", "\"" + name + "\" is there twice; keep one");
            }
        }
        return new Node.Obj(members, place);
    }

    private Node array(Place place) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Node.Arr(elements, place);
    }
}
