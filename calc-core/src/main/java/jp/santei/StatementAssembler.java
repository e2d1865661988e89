package jp.santei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.StatementBuffer.AmountUnit;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;

/** Builds the statement's records from the kernel's columns (計算結果の組み立て). */
final class StatementAssembler {
    private final Edition edition;
    private final Claim claim;
    private final StatementBuffer out;
    private final List<String> settlementNames;

    StatementAssembler(Edition edition, Claim claim, StatementBuffer out, List<String> settlementNames) {
        this.edition = edition;
        this.claim = claim;
        this.out = out;
        this.settlementNames = settlementNames;
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
        Item item = claim.items().get(out.item(e));
        List<PointsTotal.Line> lines = new ArrayList<>();
        for (int l = 0; l < item.lines().size(); l++) {
            lines.add(line(item.lines().get(l), out.lineStart(e) + l));
        }
        return new PointsTotal.Entry(
                out.item(e),
                LocalDate.ofEpochDay(out.date(e)),
                String.format(Locale.ROOT, "%02d", out.section(e)),
                out.points(e),
                item.count(),
                Math.multiplyExact(out.points(e), (long) item.count()),
                false,
                out.valued(e),
                lines);
    }

    private PointsTotal.Line line(Line source, int line) {
        MasterTable<?> table = Narrator.table(edition, out.lineKind(line));
        AmountUnit unit = out.lineUnit(line);
        return new PointsTotal.Line(
                source.code(),
                table == null ? null : table.name(out.lineRow(line)),
                unit == AmountUnit.POINTS ? Narrator.decimal(out.lineAmount(line), 6) : null,
                unit == AmountUnit.YEN ? Narrator.decimal(out.lineAmount(line), 7) : null,
                source.text());
    }
}
