package dev.keywright.design.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.name.FieldName;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** Templates filled with one set of values. */
record Rendering(Map<FieldName, Value> values) {

    String one(KeyTemplate template) {
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : template.parts()) {
            text.append(switch (part) {
                case TemplatePart.Literal(String literal) -> literal;
                case TemplatePart.Slot slot -> slot(slot);
            });
        }
        return text.toString();
    }

    String prefix(KeyTemplate template) {
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : template.parts()) {
            switch (part) {
                case TemplatePart.Literal(String literal) -> text.append(literal);
                case TemplatePart.Slot slot -> {
                    if (!values.containsKey(slot.field())) {
                        return text.toString();
                    }
                    text.append(slot(slot));
                }
            }
        }
        return text.toString();
    }

    List<String> all(KeyTemplate template) {
        List<String> texts = List.of("");
        for (TemplatePart part : template.parts()) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                pieces(part).forEach(piece -> longer.add(text + piece));
            }
            texts = longer;
        }
        return texts;
    }

    private List<String> pieces(TemplatePart part) {
        return switch (part) {
            case TemplatePart.Literal(String literal) -> List.of(literal);
            case TemplatePart.Slot slot when values.containsKey(slot.field()) || shards(slot) == 1 ->
                List.of(slot(slot));
            case TemplatePart.Slot slot -> {
                Transform.Shard shard = shard(slot).orElseThrow();
                List<String> names = new ArrayList<>();
                for (int i = 0; i < shard.count(); i++) {
                    names.add(shard.name(i));
                }
                yield names;
            }
        };
    }

    private String slot(TemplatePart.Slot slot) {
        Value value = values.get(slot.field());
        if (value == null) {
            throw new RenderException("field <" + slot.field() + "> has no value");
        }
        String text = scalar(slot.field(), value);
        for (Transform transform : slot.transforms()) {
            text = transform.apply(text);
        }
        return text;
    }

    private static String scalar(FieldName field, Value value) {
        return switch (value) {
            case Value.S(String text) -> text;
            case Value.N(String digits) -> digits;
            case Value.B(String base64) -> base64;
            case Value.Bool(boolean truth) -> Boolean.toString(truth);
            case Value.Ss _,Value.Ns _,Value.Bs _,Value.Null _,Value.L _,Value.M _ ->
                throw new RenderException("field <" + field + "> is of type " + value.type()
                        + ", and a key is made of text, numbers, binary or booleans");
        };
    }

    /** How many keys a slot stands for when its field is not known: 1 without a shard transform. */
    static int shards(TemplatePart.Slot slot) {
        return shard(slot).map(Transform.Shard::count).orElse(1);
    }

    private static Optional<Transform.Shard> shard(TemplatePart.Slot slot) {
        return slot.transforms()
                .stream()
                .filter(Transform.Shard.class::isInstance)
                .map(Transform.Shard.class::cast)
                .findFirst();
    }

    static Value typed(String text, ValueType type) {
        return switch (type) {
            case S -> new Value.S(text);
            case N -> new Value.N(number(text));
            case B -> new Value.B(text);
            case SS, NS, BS, BOOL, NULL, L, M -> throw new RenderException("no key attribute is of type " + type);
        };
    }

    private static String number(String text) {
        if (!text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            throw new RenderException("\"" + text + "\" is no number, and the key attribute is of type N");
        }
        return text;
    }
}
