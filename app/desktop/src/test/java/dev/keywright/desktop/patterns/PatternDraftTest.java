package dev.keywright.desktop.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.fx.SmallShop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternDraftTest {
    private final Design shop = SmallShop.design();

    private PatternDraft draft(AccessPattern pattern) {
        return new PatternDraft(shop, pattern);
    }

    private AccessPattern profile() {
        return shop.accessPattern(SmallShop.PROFILE).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationCanFollowEveryOther(Operation first) {
        for (Operation second : Operation.values()) {
            AccessPattern one = draft(AccessPattern.unsolved("x")).withOperation(first);
            AccessPattern other = draft(one).withOperation(second);
            assertThat(other.request().orElseThrow().operation()).isEqualTo(second);
            assertThat(other.request().orElseThrow().tables()).containsExactly(SmallShop.TABLE);
            assertThat(other.parameters()).extracting(it -> it.name().value())
                    .containsExactlyElementsOf(new DraftParameters(shop, other).used(other.request().orElseThrow()));
        }
    }

    @Test
    void theKeyGoesAlongToAnotherOperation() {
        AccessPattern deleted = draft(profile()).withOperation(Operation.DELETE_ITEM);
        assertThat(((Request.DeleteItem) deleted.request().orElseThrow()).key())
                .containsExactly(KeyTemplate.parse("CUSTOMER#<customerId>"), KeyTemplate.literal("PROFILE"));
        assertThat(deleted.parameters()).isEqualTo(profile().parameters());
        AccessPattern put = draft(profile()).withOperation(Operation.PUT_ITEM);
        assertThat(((Request.PutItem) put.request().orElseThrow()).item().entity()).contains(SmallShop.CUSTOMER);
        assertThat(put.parameters()).extracting(it -> it.name().value())
                .containsExactly("customerId", "name", "email");
    }

    @Test
    void newParametersComeWithAnExampleFromTheItems() {
        AccessPattern orders = draft(AccessPattern.unsolved("x")).withOperation(Operation.QUERY);
        AccessPattern byStatus = draft(orders).withSource(Source.of(SmallShop.TABLE, SmallShop.BY_STATUS));
        assertThat(byStatus.parameters())
                .containsExactly(new Parameter(new ParameterName("status"), ValueType.S, List.of(Value.s("OPEN"))));
    }

    @Test
    void parametersThatPeopleDeclaredBesidesStay() {
        Parameter own = Parameter.of("mine", Value.s("x"));
        AccessPattern kept = draft(profile().withParameters(List.of(own))).withOperation(Operation.SCAN);
        assertThat(kept.parameters()).containsExactly(own);
    }

    @Test
    void aGlobalIndexIsNotReadStrongly() {
        AccessPattern orders = shop.accessPattern(SmallShop.ORDERS).orElseThrow();
        Request.Query strong = ((Request.Query) orders.request().orElseThrow()).withConsistency(Consistency.STRONG);
        AccessPattern moved = draft(orders.withRequest(Optional.of(strong)))
                .withSource(Source.of(SmallShop.TABLE, SmallShop.BY_STATUS));
        assertThat(((Request.Query) moved.request().orElseThrow()).consistency()).isEqualTo(Consistency.EVENTUAL);
        assertThat(((Request.Query) moved.request().orElseThrow()).keyCondition().partition())
                .containsExactly(KeyTemplate.parse("STATUS#<status>"));
    }

    @Test
    void aRangeIsSetChangedAndTakenAway() {
        AccessPattern orders = shop.accessPattern(SmallShop.ORDERS).orElseThrow();
        RangeCondition range = RangeCondition.of(RangeOperator.GT, KeyTemplate.parse("ORDER#<placedAt>"));
        AccessPattern since = draft(orders).withRange(0, Optional.of(range));
        assertThat(((Request.Query) since.request().orElseThrow()).keyCondition().range()).containsExactly(range);
        assertThat(since.parameters()).extracting(it -> it.name().value()).containsExactly("customerId", "placedAt");
        AccessPattern all = draft(since).withRange(0, Optional.empty());
        assertThat(((Request.Query) all.request().orElseThrow()).keyCondition().range()).isEmpty();
        assertThat(all.parameters()).extracting(it -> it.name().value()).containsExactly("customerId");
    }

    @Test
    void aFiltersPlaceholdersAreParametersUnlessTheyHaveAValue() {
        AccessPattern orders = shop.accessPattern(SmallShop.ORDERS).orElseThrow();
        Request.Query query = (Request.Query) orders.request().orElseThrow();
        AccessPattern filtered = draft(orders)
                .with(query.withFilter(Optional.of(Expression.of("#s = :status AND total > :least"))));
        assertThat(filtered.parameters()).extracting(it -> it.name().value())
                .containsExactly("customerId", "status", "least");
    }

    @Test
    void examplesAreReadByTheirType() {
        assertThat(ParameterFields.value(ValueType.N, "12.50")).contains(Value.n("12.50"));
        assertThat(ParameterFields.value(ValueType.N, "12,5")).isEmpty();
        assertThat(ParameterFields.value(ValueType.BOOL, "true")).contains(new Value.Bool(true));
        assertThat(ParameterFields.value(ValueType.SS, "{\"SS\": [\"a\"]}"))
                .contains(new Value.Ss(List.of("a")));
        assertThat(ParameterFields.value(ValueType.SS, "{\"S\": \"a\"}")).isEmpty();
        assertThat(ParameterFields.text(new Value.Ss(List.of("a")))).isEqualTo("{\"SS\": [\"a\"]}");
    }
}
