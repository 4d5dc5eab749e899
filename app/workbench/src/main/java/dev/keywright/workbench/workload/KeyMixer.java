package dev.keywright.workbench.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;
import dev.keywright.engine.partition.KeyPoint;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.InvalidNumberException;
import dev.keywright.workbench.workload.Stream.Turn;

/** Works out key mixes of one table from what its design declares and its sample items hold. */
final class KeyMixer {
    /** How many keys are followed by name; Zipf's tail behind them is even enough. */
    static final int NAMED_KEYS = 256;
    private static final int NAMED_INDEX_KEYS = 64;

    /**
     * One value of a key's fields with its share of the requests; {@code keys} are the shards it lives on.
     *
     * @param count how many such values this stands for
     * @param turn when requests ask for it
     */
    record Identity(Optional<SequencedMap<FieldName, Value>> fields, List<KeyMix.Named> keys, double share,
            long count, Turn turn) {}

    private final Design design;
    private final Table table;

    KeyMixer(Design design, Table table) {
        this.design = design;
        this.table = table;
    }

    /** The identities that requests ask for, by name as far as that matters; the last one is all the rest. */
    List<Identity> identities(List<AttributeName> attributes, KeyTemplate template, AccessPattern pattern,
            KeySkew skew, int seconds) {
        KeyUniverse universe = KeyUniverse.of(design, table, attributes.getFirst(), template, pattern);
        Popularity popularity = new Popularity(skew, Math.max(1, universe.count()));
        List<Identity> identities = new ArrayList<>();
        double left = 1;
        int named = (int) Math.min(NAMED_KEYS, universe.count());
        for (int rank = 1; rank <= named; rank++) {
            Turn turn = turn(skew, rank, universe.count(), seconds);
            if (turn.position() >= turn.of()) {
                break;
            }
            double share = switch (skew) {
                case KeySkew.FromData() -> universe.share(rank);
                case KeySkew.MovingHotSet(double _, int keys, int _) -> popularity.share((rank - 1) % keys + 1L);
                case KeySkew.Uniform _,KeySkew.Zipf _,KeySkew.HotSet _ -> popularity.share(rank);
            };
            Optional<SequencedMap<FieldName, Value>> fields = rank <= universe.known().size()
                    ? Optional.of(universe.known().get(rank - 1))
                    : Optional.empty();
            identities.add(new Identity(fields, keys(attributes.getFirst(), template, fields, rank), share, 1, turn));
            left -= turn.position() == 0 ? share : 0;
        }
        if (left > 1e-9) {
            identities.add(new Identity(Optional.empty(), List.of(), left,
                    Math.max(1, universe.count() - named), Turn.ALWAYS));
        }
        return identities;
    }

    /** Of a moving hot set each key is hot in its turn; between turns it is one of the rest. */
    private static Turn turn(KeySkew skew, int rank, long keys, int seconds) {
        return switch (skew) {
            case KeySkew.MovingHotSet(double _, int hot, int every) -> {
                long groups = Math.min(NAMED_KEYS, keys) / Math.max(1, hot);
                int of = (int) Math.clamp(groups, 1L, Math.ceilDiv((long) Math.max(1, seconds), Math.max(1, every)));
                yield new Turn((rank - 1) / hot, of, Math.max(1, every));
            }
            case KeySkew.Uniform _,KeySkew.Zipf _,KeySkew.HotSet _,KeySkew.FromData _ -> Turn.ALWAYS;
        };
    }

    private List<KeyMix.Named> keys(AttributeName attribute, KeyTemplate template,
            Optional<SequencedMap<FieldName, Value>> fields, int rank) {
        List<String> texts = fields.map(values -> KeyUniverse.keys(template, values)).orElse(List.of());
        if (texts.isEmpty()) {
            texts = KeyUniverse.keys(template, standIns(template, rank));
        }
        List<KeyMix.Named> keys = new ArrayList<>();
        for (String text : texts) {
            keys.add(new KeyMix.Named(point(attribute, text), text, 1.0 / texts.size()));
        }
        return keys;
    }

    /** Values for an identity that no sample item has: its rank, which every transform can work with. */
    private static Map<FieldName, Value> standIns(KeyTemplate template, int rank) {
        Map<FieldName, Value> values = new LinkedHashMap<>();
        for (TemplatePart.Slot slot : template.slots()) {
            if (!KeyUniverse.isSharded(slot)) {
                values.put(slot.field(), Value.n(rank));
            }
        }
        return values;
    }

    KeyPoint point(AttributeName attribute, String text) {
        ValueType type = table.attribute(attribute).map(declared -> declared.type()).orElse(ValueType.S);
        if (type == ValueType.N) {
            try {
                return KeyPoint.of(AttributeValue.n(text));
            } catch (InvalidNumberException _) {
                return KeyPoint.of(AttributeValue.s(text));
            }
        }
        return KeyPoint.of(AttributeValue.s(text));
    }

    /**
     * Which keys of an index a write of {@code entity} goes to: the one that the written identity makes, where it alone
     * makes it, else as often as the entity's sample items have each.
     */
    KeyMix indexMix(List<AttributeName> attributes, Optional<Entity> entity, Identity identity) {
        AttributeName first = attributes.getFirst();
        Optional<KeyTemplate> template = entity.flatMap(it -> Optional.ofNullable(KeyChart.of(table, it).get(first)));
        if (template.isPresent() && identity.fields().isPresent()
                && identity.fields().get().keySet().containsAll(template.get().fields())) {
            List<KeyMix.Named> keys = keys(first, template.get(), identity.fields(), 1);
            return new KeyMix(keys, keys.isEmpty() ? 1 : 0);
        }
        return entity.map(it -> fromItems(first, it, template)).orElse(KeyMix.EVEN);
    }

    private KeyMix fromItems(AttributeName attribute, Entity entity, Optional<KeyTemplate> template) {
        Map<String, Long> frequency = new LinkedHashMap<>();
        design.itemsOf(entity.name())
                .forEach(item -> keyText(item.attributes(), attribute, template)
                        .forEach(text -> frequency.merge(text, 1L, Long::sum)));
        if (frequency.isEmpty() || frequency.size() > NAMED_INDEX_KEYS) {
            return KeyMix.EVEN;
        }
        double total = frequency.values().stream().mapToLong(Long::longValue).sum();
        return new KeyMix(named(attribute, frequency, count -> count / total), 0);
    }

    /** The key as the design's template makes it now, whatever key the item was stored with. */
    private static List<String> keyText(SequencedMap<String, Value> attributes, AttributeName attribute,
            Optional<KeyTemplate> template) {
        Map<FieldName, Value> fields = new LinkedHashMap<>();
        template.ifPresent(it -> it.fields().forEach(field -> {
            Value value = attributes.get(field.value());
            if (value != null) {
                fields.put(field, value);
            }
        }));
        List<String> made = template.map(it -> KeyUniverse.keys(it, fields)).orElse(List.of());
        if (made.size() == 1) {
            return made;
        }
        return switch (attributes.get(attribute.value())) {
            case Value.S(String text) -> List.of(text);
            case Value.N(String digits) -> List.of(digits);
            case null, default -> List.of();
        };
    }

    private List<KeyMix.Named> named(AttributeName attribute, Map<String, Long> frequency,
            ToDoubleFunction<Long> share) {
        List<KeyMix.Named> named = new ArrayList<>();
        frequency.forEach((text, count) -> named
                .add(new KeyMix.Named(point(attribute, text), text, share.applyAsDouble(count))));
        return named;
    }
}
