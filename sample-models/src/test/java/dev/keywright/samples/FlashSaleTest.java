package dev.keywright.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.design.edit.Edits;
import dev.keywright.design.edit.EntityEdit;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.samples.shop.ShopDesign;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

/** The shop's hot product: what it does to its partition, and what a sharded key does about it. */
class FlashSaleTest {
    private static final EntityName ACTIVITY = new EntityName("ProductActivity");
    private static final KeyTemplate SHARDED = KeyTemplate.parse("ACTIVITY#<productId>#<eventId:shard(10)>");

    @Test
    void aNormalDayThrottlesNothing() throws IOException {
        Study study = study(SamplesTest.load("shop"));

        assertThat(study.simulate(study.design().scenario(ShopDesign.NORMAL).orElseThrow(), Assumptions.standard(),
                _ -> {}).throttled()).isZero();
    }

    @Test
    void theFlashSaleThrottlesOnThePartitionOfTheCelebrityAlone() throws IOException {
        Simulation sale = flashSale(study(SamplesTest.load("shop")));
        List<HeatRow> table = sale.heat().rowsOf(SpaceName.table("Shop"));
        HeatRow hottest = table.stream()
                .max(Comparator.comparingLong(row -> row.throttledHalfUnits(Access.WRITE)))
                .orElseThrow();

        assertThat(sale.throttled()).isBetween(150_000L, 300_000L);
        assertThat(table).filteredOn(row -> row.throttledHalfUnits(Access.WRITE) > 0).containsExactly(hottest);
        assertThat(hottest.utilization(120)).isGreaterThan(0.99);
        assertThat(hottest.isThrottled(30)).isFalse();
        assertThat(sale.reasons()).containsOnlyKeys("TableWriteKeyRangeThroughputExceeded");
        assertThat(sale.hotKeys()).extracting(Simulation.HotKey::key).startsWith("PRODUCT#P0001", "ACTIVITY#P0001");
        assertThat(sale.waits().p50Millis()).isZero();
        assertThat(sale.waits().p99Millis()).isPositive();
    }

    @Test
    void aKeyShardedByTenCoolsItByMoreThanHalf() throws IOException {
        Design design = SamplesTest.load("shop");
        long before = flashSale(study(design)).throttled();

        Study sharded = study(Edits.apply(design, new EntityEdit.SetKeyTemplate(ACTIVITY, new AttributeName("PK"),
                Optional.of(SHARDED), EntityEdit.Follow.ITEMS_AND_PATTERNS)));
        Simulation after = flashSale(sharded);

        assertThat(after.throttled()).isLessThan(before / 2);
        assertThat(sharded.allPassed()).isTrue();
        assertThat(after.hotKeys()).extracting(Simulation.HotKey::key).doesNotContain("ACTIVITY#P0001");
    }

    @Test
    void readersOfAShardedKeyPayForEveryShard() throws IOException {
        Design design = Edits.apply(SamplesTest.load("shop"), new EntityEdit.SetKeyTemplate(ACTIVITY,
                new AttributeName("PK"), Optional.of(SHARDED), EntityEdit.Follow.ITEMS_AND_PATTERNS));

        assertThat(study(design).results())
                .filteredOn(result -> result.name().value().equals("Product's latest activity"))
                .singleElement()
                .satisfies(result -> assertThat(result.requests()).isEqualTo(10));
    }

    @Test
    void theSameSeedGivesTheSameFigures() throws IOException {
        Study study = study(SamplesTest.load("shop"));

        assertThat(flashSale(study).throttled()).isEqualTo(flashSale(study).throttled());
    }

    private static Study study(Design design) {
        return Study.of(design, PriceBook.bundled(), _ -> {}, _ -> {});
    }

    private static Simulation flashSale(Study study) {
        return study.simulate(study.design().scenario(ShopDesign.FLASH_SALE).orElseThrow(), Assumptions.standard(),
                _ -> {});
    }
}
