package dev.keywright.workbench.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

/** Prices by region. The bundled book is a text file (FACTS §7); an edited copy can be read in its place. */
public final class PriceBook {
    /** The region that has every price. */
    public static final String REFERENCE = "us-east-1";
    private static final int FIELDS = 5;

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
                                fields[4], Price.Basis.QUOTED));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("price file, line " + number + ": " + e.getMessage(), e);
            }
        }
        return new PriceBook(regions);
    }

    public SequencedSet<String> regions() {
        return regions.sequencedKeySet();
    }

    public boolean knows(String region) {
        return regions.containsKey(region);
    }

    /**
     * The quoted price or, where the region has none, the reference region's scaled by what write request units cost here
     * and there.
     *
     * @throws IllegalArgumentException when the region is not in the book
     */
    public Price price(String region, PriceItem item) {
        Price quoted = quoted(region, item);
        if (quoted != null) {
            return quoted;
        }
        Price reference = Objects.requireNonNull(quoted(REFERENCE, item), item::key);
        Price here = Objects.requireNonNull(quoted(region, PriceItem.WRITE_REQUEST_UNITS_MILLION), region);
        Price there = Objects.requireNonNull(quoted(REFERENCE, PriceItem.WRITE_REQUEST_UNITS_MILLION), REFERENCE);
        return new Price(reference.dollars() * here.dollars() / there.dollars(), reference.date(),
                "derived from " + REFERENCE, Price.Basis.DERIVED);
    }

    private @Nullable Price quoted(String region, PriceItem item) {
        Map<PriceItem, Price> prices = regions.get(region);
        if (prices == null) {
            throw new IllegalArgumentException("no prices for region " + region + "; there are "
                    + String.join(", ", regions.keySet()));
        }
        return prices.get(item);
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
