package dev.keywright.workbench.whatif;

import java.util.List;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.Projection;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;

/** Changes to try as people write them on a command line. */
public final class WhatIfText {
    /** Every form there is. */
    public static final String FORMS = "shard=N, key=ENTITY:ATTRIBUTE:TEMPLATE, projection=TABLE:INDEX:ALL or KEYS_ONLY or "
            + "attributes divided by commas, on-demand, provisioned, provisioned=READS:WRITES, auto-scaled=MIN:MAX:TARGET, "
            + "dax, dax=NODETYPE:NODES, eventual, larger=FACTOR";
    private static final Dax USUAL_DAX = new Dax("dax.r5.large", 3, Dax.DEFAULT_TTL_SECONDS);

    private WhatIfText() {}

    /** @throws Refused that says which forms there are */
    public static WhatIf parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String rest = equals < 0 ? "" : text.substring(equals + 1);
        try {
            return parse(name, rest);
        } catch (NumberFormatException | TemplateSyntaxException e) {
            throw new Refused("\"" + text + "\": " + e.getMessage());
        }
    }

    private static WhatIf parse(String name, String rest) {
        return switch (name) {
            case "shard" -> new WhatIf.Shard((int) atLeast(2, rest));
            case "key" -> {
                String[] parts = parts(rest, 3, name);
                yield new WhatIf.OtherKey(new EntityName(parts[0]), new AttributeName(parts[1]),
                        KeyTemplate.parse(parts[2]));
            }
            case "projection" -> {
                String[] parts = parts(rest, 3, name);
                yield new WhatIf.OtherProjection(new TableName(parts[0]), new IndexName(parts[1]),
                        projection(parts[2]));
            }
            case "on-demand" -> new WhatIf.OnDemand();
            case "provisioned" -> {
                if (rest.isEmpty()) {
                    yield new WhatIf.ProvisionedForPeak();
                }
                String[] parts = parts(rest, 2, name);
                yield new WhatIf.Provisioned(atLeast(1, parts[0]), atLeast(1, parts[1]));
            }
            case "auto-scaled" -> {
                String[] parts = parts(rest, 3, name);
                yield new WhatIf.AutoScaled(new AutoScaling(atLeast(1, parts[0]), atLeast(1, parts[1]),
                        (int) atLeast(20, parts[2])));
            }
            case "dax" -> {
                if (rest.isEmpty()) {
                    yield new WhatIf.CacheInFront(USUAL_DAX);
                }
                String[] parts = parts(rest, 2, name);
                yield new WhatIf.CacheInFront(
                        new Dax(parts[0], (int) atLeast(1, parts[1]), Dax.DEFAULT_TTL_SECONDS));
            }
            case "eventual" -> new WhatIf.EventualReads();
            case "larger" -> new WhatIf.LargerItems(factor(rest));
            default -> throw new Refused("\"" + name + "\" is nothing to try; there are " + FORMS);
        };
    }

    private static String[] parts(String rest, int count, String name) {
        String[] parts = rest.split(":", count);
        if (parts.length != count) {
            throw new Refused("\"" + name + "\" needs " + count + " parts divided by colons; there are " + FORMS);
        }
        return parts;
    }

    private static long atLeast(long least, String text) {
        long value = Long.parseLong(text);
        if (value < least) {
            throw new NumberFormatException(value + " is less than " + least);
        }
        return value;
    }

    private static double factor(String text) {
        double factor = Double.parseDouble(text);
        if (!(factor >= 1)) {
            throw new NumberFormatException(text + " is less than 1");
        }
        return factor;
    }

    private static Projection projection(String text) {
        return switch (text) {
            case "ALL" -> new Projection.All();
            case "KEYS_ONLY" -> new Projection.KeysOnly();
            default -> new Projection.Include(List.of(text.split(",")).stream().map(AttributeName::new).toList());
        };
    }
}
