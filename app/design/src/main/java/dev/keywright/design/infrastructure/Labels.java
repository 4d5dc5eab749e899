package dev.keywright.design.infrastructure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Names for things in formats that allow less than DynamoDB does; two different things never get one name. */
public final class Labels {
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@code my-shop.orders} as {@code MyShopOrders}, for CloudFormation's logical ids. */
    public String logicalId(String name) {
        return given.computeIfAbsent(name, fresh -> free(pascal(fresh)));
    }

    /** {@code My-Shop.orders} as {@code my_shop_orders}, for Terraform. */
    public String identifier(String name) {
        return given.computeIfAbsent(name, fresh -> free(snake(fresh)));
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    public static String pascal(String name) {
        String joined = Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() ? "Table" : Character.isDigit(joined.charAt(0)) ? "T" + joined : joined;
    }

    public static String snake(String name) {
        String joined = name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "").toLowerCase(Locale.ROOT);
        return joined.isEmpty() ? "table" : Character.isDigit(joined.charAt(0)) ? "t_" + joined : joined;
    }

    /** A file name without surprises. */
    public static String file(String name) {
        String cleaned = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|-+$", "");
        return cleaned.isEmpty() ? "design" : cleaned;
    }
}
