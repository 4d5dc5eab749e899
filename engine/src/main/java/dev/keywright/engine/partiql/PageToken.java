package dev.keywright.engine.partiql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/** {@code NextToken}: the key to go on from, as text. Name, type and value of each attribute, dots between. */
public final class PageToken {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 3;

    private PageToken() {}

    /** @param key attributes of types S, N and B only */
    public static String of(Item key) {
        List<String> parts = new ArrayList<>();
        key.attributes().forEach((name, value) -> {
            parts.add(encode(name.getBytes(StandardCharsets.UTF_8)));
            parts.add(value.type().name());
            parts.add(encode(bytes(value)));
        });
        return String.join(".", parts);
    }

    /** @throws FaultException when {@code token} is not such a text */
    public static Item key(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length % PARTS != 0) {
            throw Message.PAGE_TOKEN_INVALID.asValidation();
        }
        SequencedMap<String, AttributeValue> key = new LinkedHashMap<>();
        try {
            for (int i = 0; i < parts.length; i += PARTS) {
                key.put(text(parts[i]), value(AttributeType.valueOf(parts[i + 1]), parts[i + 2]));
            }
        } catch (IllegalArgumentException unreadable) {
            throw Message.PAGE_TOKEN_INVALID.asValidation();
        }
        return Item.of(key);
    }

    private static byte[] bytes(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> text.getBytes(StandardCharsets.UTF_8);
            case AttributeValue.N(DynamoNumber number) -> number.toString().getBytes(StandardCharsets.UTF_8);
            case AttributeValue.B(Bytes bytes) -> bytes.toArray();
            case AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ ->
                throw new IllegalArgumentException(value.type() + " in a key");
        };
    }

    private static AttributeValue value(AttributeType type, String encoded) {
        return switch (type) {
            case S -> AttributeValue.s(text(encoded));
            case N -> AttributeValue.n(text(encoded));
            case B -> new AttributeValue.B(Bytes.owning(Base64.getUrlDecoder().decode(encoded)));
            case BOOL, NULL, SS, NS, BS, L, M -> throw new IllegalArgumentException(type + " in a key");
        };
    }

    private static String text(String encoded) {
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
