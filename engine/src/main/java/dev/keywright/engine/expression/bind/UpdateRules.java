package dev.keywright.engine.expression.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.expression.syntax.UpdateSyntax;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Clause;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Keyword;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Section;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/**
 * What an update's text must keep to whatever its placeholders stand for, in the service's order: no reserved words,
 * functions that exist, each section once.
 */
final class UpdateRules {
    void check(UpdateSyntax update) {
        List<Clause> clauses = update.sections().stream().flatMap(section -> section.clauses().stream()).toList();
        PathRules paths = new PathRules(ExpressionKind.UPDATE);
        clauses.stream()
                .flatMap(clause -> Stream.concat(Stream.of(clause.path()),
                        SyntaxWalk.operands(clause).flatMap(SyntaxWalk::paths)))
                .forEach(paths::check);
        clauses.stream().flatMap(SyntaxWalk::operands).flatMap(SyntaxWalk::deep).forEach(operand -> {
            if (operand instanceof OperandSyntax.Call(String name, _)) {
                requireFunction(name);
            }
        });
        requireEachSectionOnce(update.sections());
    }

    private static void requireFunction(String name) {
        if (UpdateFunction.named(name).isPresent()) {
            return;
        }
        throw fault(ConditionFunction.named(name).isPresent()
                ? Message.FUNCTION_OF_OTHER_GRAMMAR.with("an update", name)
                : Message.UNKNOWN_FUNCTION.with(name));
    }

    private static void requireEachSectionOnce(List<Section> sections) {
        Set<Keyword> seen = EnumSet.noneOf(Keyword.class);
        for (Section section : sections) {
            if (!seen.add(section.keyword())) {
                throw fault(Message.SECTION_REPEATED.with(section.keyword()));
            }
        }
    }

    private static FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(ExpressionKind.UPDATE.parameterName(), detail);
    }
}
