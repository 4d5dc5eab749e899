package dev.keywright.design.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.design.name.FieldName;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/**
 * How a key attribute is made of fields: literal text and slots, {@code ORDER#<orderId:pad(10)>}. Transforms follow a
 * colon each: {@code pad(n)}, {@code upper}, {@code lower}, {@code date(pattern)}, {@code reverse(n)}, {@code shard(n)}.
 * A literal {@code <} or backslash is written with a backslash before it.
 */
public record KeyTemplate(List<TemplatePart> parts) {
    public KeyTemplate {
        parts = List.copyOf(parts);
    }

    /** @throws TemplateSyntaxException when {@code text} is no template */
    public static KeyTemplate parse(String text) {
        return TemplateParser.own(text).parse();
    }

    /**
     * Reads what other tools write: {@code {x}} and {@code ${x}} beside {@code <x>}.
     *
     * @throws TemplateSyntaxException when {@code text} is no template
     */
    public static KeyTemplate parseForeign(String text) {
        return TemplateParser.foreign(text).parse();
    }

    /** The template that is always {@code text}, whatever characters it has. */
    public static KeyTemplate literal(String text) {
        return new KeyTemplate(text.isEmpty() ? List.of() : List.of(new TemplatePart.Literal(text)));
    }

    /** The template that is a field as it is. */
    public static KeyTemplate field(String name) {
        return new KeyTemplate(List.of(new TemplatePart.Slot(new FieldName(name), List.of())));
    }

    public SequencedSet<FieldName> fields() {
        SequencedSet<FieldName> fields = new LinkedHashSet<>();
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Slot(FieldName field, var _)) {
                fields.add(field);
            }
        }
        return fields;
    }

    public List<TemplatePart.Slot> slots() {
        return parts.stream().filter(TemplatePart.Slot.class::isInstance).map(TemplatePart.Slot.class::cast).toList();
    }

    /** The field this template hands through unchanged, when it is one slot and nothing else. */
    public Optional<FieldName> bareField() {
        return parts.size() == 1 && parts.getFirst() instanceof TemplatePart.Slot(FieldName field, var transforms)
                && transforms.isEmpty() ? Optional.of(field) : Optional.empty();
    }

    /** Whether it is the same text for every item. */
    public boolean isConstant() {
        return slots().isEmpty();
    }

    /** The text every rendering starts with. */
    public String literalPrefix() {
        return !parts.isEmpty() && parts.getFirst() instanceof TemplatePart.Literal(String text) ? text : "";
    }

    /** @throws RenderException when a field has no value or one that does not fit */
    public String render(Map<FieldName, Value> values) {
        return new Rendering(values).one(this);
    }

    /**
     * The value of a key attribute of the given type ({@code S}, {@code N} or {@code B}).
     *
     * @throws RenderException when a field has no value or one that does not fit
     */
    public Value render(Map<FieldName, Value> values, ValueType type) {
        return Rendering.typed(render(values), type);
    }

    /** The longest start of a rendering that the known values decide: what {@code begins_with} can use. */
    public String renderPrefix(Map<FieldName, Value> known) {
        return new Rendering(known).prefix(this);
    }

    /**
     * Every key a reader must ask for: one, or one a shard where the sharded field is not known, in order of shards.
     *
     * @throws RenderException when a field that is not sharded has no value
     */
    public List<String> expand(Map<FieldName, Value> known) {
        return new Rendering(known).all(this);
    }

    /** How many keys {@link #expand} gives when only {@code known} fields have values. */
    public int fanOut(SequencedSet<FieldName> known) {
        return slots().stream()
                .filter(slot -> !known.contains(slot.field()))
                .mapToInt(Rendering::shards)
                .reduce(1, Math::multiplyExact);
    }

    /** A compiled matcher, for use on many texts. */
    public TemplateMatcher matcher() {
        return TemplateMatcher.of(this);
    }

    /** The fields a rendered text was made of, as far as they can be told from it; empty when it was not. */
    public Optional<SequencedMap<FieldName, String>> match(String text) {
        return matcher().match(text);
    }

    /** Whether some text could be a rendering of both; values are taken to hold no {@code #}. */
    public boolean overlaps(KeyTemplate other) {
        return Overlap.between(this, other);
    }

    /** The template with every use of a field renamed. */
    public KeyTemplate rename(FieldName from, FieldName to) {
        return new KeyTemplate(parts.stream()
                .map(part -> part instanceof TemplatePart.Slot(FieldName field, var transforms) && field.equals(from)
                        ? new TemplatePart.Slot(to, transforms)
                        : part)
                .toList());
    }

    /** The one form that is stored; {@code parse} reads it back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : parts) {
            switch (part) {
                case TemplatePart.Literal(String literal) ->
                    text.append(literal.replace("\\", "\\\\").replace("<", "\\<"));
                case TemplatePart.Slot(FieldName field, List<Transform> transforms) -> {
                    text.append('<').append(field);
                    transforms.forEach(transform -> text.append(':').append(transform.source()));
                    text.append('>');
                }
            }
        }
        return text.toString();
    }
}
