package jp.santei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.claim.Line;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.ArgumentType;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;

/** Builds the statement's records from the kernel's columns (計算結果の組み立て). */
final class StatementAssembler {
    private final Edition edition;
    private final Claim claim;
    private final StatementBuffer out;
    private final List<String> settlementNames;
    private final List<Line> sources;
    private final Judgements judgements;

    StatementAssembler(Edition edition, Claim claim, StatementBuffer out, List<String> settlementNames) {
        this.edition = edition;
        this.claim = claim;
        this.out = out;
        this.settlementNames = settlementNames;
        this.judgements = new Judgements(out);
        this.sources =
                claim.items().stream().flatMap(item -> item.lines().stream()).toList();
    }

    Statement assemble() {
        Narrator narrator = new Narrator(edition, out);
        return new Statement(
                claim.id(),
                new Statement.EditionUsed(
                        edition.info().id(),
                        edition.info().sha256(),
                        edition.info().publication()),
                out.complete(),
                points(),
                out.charge().isComputed() ? new ChargeAssembler(claim, out, settlementNames).assemble() : null,
                narrator.findings(),
                narrator.steps());
    }

    private PointsTotal points() {
        SortedMap<String, Long> sections = new TreeMap<>();
        Map<String, Long> payers = payersOfClaim();
        List<PointsTotal.Entry> entries = new ArrayList<>();
        long total = 0;
        for (int e = 0; e < out.entryCount(); e++) {
            if (out.dropped(e)) {
                continue;
            }
            PointsTotal.Entry entry = entry(e);
            entries.add(entry);
            total = Math.addExact(total, entry.total());
            sections.merge(String.valueOf(entry.section()), entry.total(), Math::addExact);
            if (out.payers(e) != 0) {
                for (String payer : new PayerSet(out.payers(e)).words()) {
                    payers.merge(payer, entry.total(), Math::addExact);
                }
            }
        }
        return new PointsTotal(total, sections, payers, entries);
    }

    private Map<String, Long> payersOfClaim() {
        Map<String, Long> payers = new LinkedHashMap<>();
        int all = PayerSet.available(
                claim.insurance() != null, claim.publicExpenses().size());
        new PayerSet(all).words().forEach(payer -> payers.put(payer, 0L));
        return payers;
    }

    private PointsTotal.Entry entry(int e) {
        List<PointsTotal.Line> lines = new ArrayList<>();
        for (int line = out.lineStart(e); line < out.lineEnd(e); line++) {
            if (out.lineKind(line) != LineKind.DROPPED) {
                lines.add(line(line));
            }
        }
        long total = Math.multiplyExact(out.points(e), (long) out.times(e));
        return new PointsTotal.Entry(
                out.item(e),
                LocalDate.ofEpochDay(out.date(e)),
                Narrator.padded(out.section(e), 2),
                out.points(e),
                out.times(e),
                total,
                out.added(e),
                out.valued(e),
                claim.options().check() ? judgements.of(e, total) : null,
                lines);
    }

    private PointsTotal.Line line(int line) {
        MasterTable<?> table = Narrator.table(edition, out.lineKind(line));
        AmountUnit unit = out.lineUnit(line);
        int source = out.lineSource(line);
        int code = out.lineCode(line);
        return new PointsTotal.Line(
                code == 0 ? null : Narrator.format(ArgumentType.CODE, code),
                table == null ? null : table.name(out.lineRow(line)),
                out.lineQuantity(line) == ClaimBuffer.ABSENT ? null : Narrator.decimal(out.lineQuantity(line), 5),
                unit == AmountUnit.POINTS ? Narrator.decimal(out.lineAmount(line), 6) : null,
                unit == AmountUnit.YEN ? Narrator.decimal(out.lineAmount(line), 7) : null,
                source == StatementBuffer.NO_LINE ? null : sources.get(source).text(),
                source == StatementBuffer.NO_LINE);
    }
}
