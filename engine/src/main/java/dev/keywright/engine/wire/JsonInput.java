package dev.keywright.engine.wire;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one body. Whatever the bytes are, reading ends in a value or in a {@code SerializationException}. For one
 * thread.
 */
final class JsonInput {
    /** The largest body there can be, in bytes: no text in it is longer. */
    private static final int LARGEST_BODY_BYTES = 16 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LARGEST_BODY_BYTES)
                    .maxNameLength(LARGEST_BODY_BYTES)
                    .maxNumberLength(LARGEST_BODY_BYTES)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a body that is one value of this kind and nothing else.
     *
     * @throws FaultException with a {@code SerializationException} when it is not
     */
    static <T> T readBody(Kind<T> kind, byte[] body, int start, int length) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body, start, length)) {
            JsonInput in = new JsonInput(parser);
            if (in.next() != JsonToken.START_OBJECT) {
                throw malformed();
            }
            T value = kind.read(in);
            if (parser.nextToken() != null) {
                throw malformed();
            }
            return value;
        } catch (JacksonException notJson) {
            throw malformed();
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw malformed();
        }
        return token;
    }

    /** The name of the next member of the current object, or null at its end. */
    @Nullable
    String nextName() {
        String name = parser.nextName();
        if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
            throw malformed();
        }
        return name;
    }

    String text() {
        return parser.getString();
    }

    long number() {
        return parser.getLongValue();
    }

    double decimal() {
        return parser.getDoubleValue();
    }

    /** Moves to the end of the value that begins here. */
    void skip() {
        parser.skipChildren();
    }

    static FaultException serialization(Message message, Object... arguments) {
        return new FaultException(new Fault.Serialization(message.with(arguments)));
    }

    /** The service says no word about bodies that are no JSON object. */
    private static FaultException malformed() {
        return new FaultException(new Fault.Serialization(""));
    }

    /** What the current token is called in the service's words. */
    private String tokenName() {
        return switch (token()) {
            case VALUE_TRUE -> "TRUE_VALUE";
            case VALUE_FALSE -> "FALSE_VALUE";
            case VALUE_STRING -> "STRING_VALUE";
            case VALUE_NUMBER_FLOAT -> "DECIMAL_VALUE";
            default -> "NUMBER_VALUE";
        };
    }

    /** Why a scalar of the Java type {@code wanted} cannot be read from the current token. */
    FaultException notScalar(String wanted) {
        return switch (token()) {
            case START_OBJECT -> serialization(Message.UNEXPECTED_STRUCTURE);
            case START_ARRAY -> serialization(Message.UNRECOGNIZED_COLLECTION, "class java.lang." + wanted);
            default -> serialization(Message.TOKEN_NOT_CONVERTIBLE, tokenName(), wanted);
        };
    }

    /** Requires that a list begins here. */
    void expectArray() {
        switch (token()) {
            case START_ARRAY -> {
            }
            case START_OBJECT -> throw serialization(Message.UNEXPECTED_STRUCTURE);
            default -> throw serialization(Message.UNEXPECTED_FIELD_TYPE);
        }
    }

    /** Requires that a structure or map begins here; {@code type} is what the service calls it. */
    void expectObject(String type) {
        switch (token()) {
            case START_OBJECT -> {
            }
            case START_ARRAY -> throw serialization(Message.UNRECOGNIZED_COLLECTION, type);
            default -> throw serialization(Message.UNEXPECTED_FIELD_TYPE);
        }
    }
}
