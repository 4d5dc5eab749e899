package dev.keywright.workbench.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

import dev.keywright.engine.partition.Access;

/**
 * Prices by region. The bundled book is a text file (FACTS §7); what an edited file says goes before it. A price that is not
 * in the book is not guessed from another region's.
 */
public final class PriceBook {
    /** The region that is taken where a design names none with prices. */
    public static final String REFERENCE = "us-east-1";
    private static final int FIELDS = 5;
    private static final double MILLION = 1_000_000;
    private static final Set<PriceItem> REQUEST_UNITS = Set.of(PriceItem.READ_REQUEST_UNITS_MILLION,
            PriceItem.WRITE_REQUEST_UNITS_MILLION);

    private final SequencedMap<String, Map<PriceItem, Price>> regions;

    private PriceBook(SequencedMap<String, Map<PriceItem, Price>> regions) {
        this.regions = regions;
    }

    public static PriceBook bundled() {
        try (InputStream in = Objects.requireNonNull(PriceBook.class.getResourceAsStream("prices.tsv"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException that names the line, when {@code text} is no price file */
    public static PriceBook parse(String text) {
        return checked(read(text));
    }

    private static PriceBook checked(SequencedMap<String, Map<PriceItem, Price>> regions) {
        regions.forEach((region, prices) -> {
            if (!prices.keySet().containsAll(REQUEST_UNITS)) {
                throw new IllegalArgumentException("price file: region " + region + " lacks "
                        + PriceItem.READ_REQUEST_UNITS_MILLION.key() + " or "
                        + PriceItem.WRITE_REQUEST_UNITS_MILLION.key());
            }
        });
        return new PriceBook(regions);
    }

    private static SequencedMap<String, Map<PriceItem, Price>> read(String text) {
        SequencedMap<String, Map<PriceItem, Price>> regions = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            try {
                if (fields.length != FIELDS) {
                    throw new IllegalArgumentException("expected " + FIELDS + " fields divided by tabs");
                }
                regions.computeIfAbsent(fields[0], _ -> new EnumMap<>(PriceItem.class))
                        .put(PriceItem.ofKey(fields[1]), new Price(Double.parseDouble(fields[2]), fields[3],
                                fields[4]));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("price file, line " + number + ": " + e.getMessage(), e);
            }
        }
        return regions;
    }

    public SequencedSet<String> regions() {
        return regions.sequencedKeySet();
    }

    public boolean knows(String region) {
        return regions.containsKey(region);
    }

    /** The price, or nothing where the book has none for the region. */
    public Optional<Price> find(String region, PriceItem item) {
        Map<PriceItem, Price> prices = regions.getOrDefault(region, Map.of());
        return Optional.ofNullable(prices.get(item))
                .or(() -> item.sameAs()
                        .flatMap(other -> Optional.ofNullable(prices.get(other)))
                        .map(price -> new Price(price.dollars(), price.date(),
                                price.source() + ", as ordinary writes")));
    }

    /** A request unit's price; every region of a book has these two. */
    public double requestUnit(String region, Access access) {
        PriceItem item = switch (access) {
            case READ -> PriceItem.READ_REQUEST_UNITS_MILLION;
            case WRITE -> PriceItem.WRITE_REQUEST_UNITS_MILLION;
        };
        return find(region, item).orElseThrow(() -> new IllegalArgumentException(unknown(region))).dollars() / MILLION;
    }

    /** What to say where prices of a region are asked for that the book does not know. */
    public String unknown(String region) {
        return "no prices for region \"" + region + "\"; there are " + String.join(", ", regions.keySet())
                + "; put others into a price file";
    }

    /**
     * This book with the lines of a price file in place of its own.
     *
     * @throws IllegalArgumentException that names the line, when {@code text} is no price file
     */
    public PriceBook with(String text) {
        SequencedMap<String, Map<PriceItem, Price>> merged = new LinkedHashMap<>();
        regions.forEach((region, prices) -> merged.put(region, new EnumMap<>(prices)));
        read(text).forEach((region, prices) -> merged
                .computeIfAbsent(region, _ -> new EnumMap<>(PriceItem.class))
                .putAll(prices));
        return checked(merged);
    }

    /** The oldest quote among a region's prices: the bill is as good as that. */
    public String date(String region) {
        if (!knows(region)) {
            return "";
        }
        return regions.getOrDefault(region, Map.of())
                .values()
                .stream()
                .map(Price::date)
                .min(String::compareTo)
                .orElse("");
    }
}
