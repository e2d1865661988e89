package jp.santei.masters.official;

import java.util.ArrayList;
import java.util.List;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MaterialField;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;

/**
 * The declared layout of one official master (ファイルレイアウト): the columns that every row has; the flag columns are declared
 * by the {@link MasterField}s themselves.
 *
 * <p>Source: 基本マスター仕様説明書. Columns never move between editions; later ones are added at the end, so a file may be
 * narrower than the newest layout, down to {@code narrowest}.
 *
 * @param kind the master
 * @param mark マスター種別, what column 2 says
 * @param firstDigit first digit of its codes
 * @param narrowest columns of the narrowest file accepted
 * @param change 変更区分
 * @param master マスター種別
 * @param code code
 * @param name short name
 * @param value points, percentage or price
 * @param from first day
 * @param to last day
 * @param fields flag columns
 * @param <F> flag columns
 */
record MasterLayout<F extends Enum<F> & MasterField>(
        MasterKind kind,
        String mark,
        char firstDigit,
        int narrowest,
        LayoutColumn change,
        LayoutColumn master,
        LayoutColumn code,
        LayoutColumn name,
        LayoutColumn value,
        LayoutColumn from,
        LayoutColumn to,
        Class<F> fields) {
    private static final LayoutColumn CHANGE = new LayoutColumn(1, "変更区分");
    private static final LayoutColumn MASTER = new LayoutColumn(2, "マスター種別");

    static final MasterLayout<ActField> ACT = new MasterLayout<>(
            MasterKind.ACT,
            "S",
            '1',
            131,
            CHANGE,
            MASTER,
            new LayoutColumn(3, "診療行為コード"),
            new LayoutColumn(5, "省略漢字名称"),
            new LayoutColumn(12, "新又は現点数"),
            new LayoutColumn(87, "変更年月日"),
            new LayoutColumn(88, "廃止年月日"),
            ActField.class);

    static final MasterLayout<DrugField> DRUG = new MasterLayout<>(
            MasterKind.DRUG,
            "Y",
            '6',
            35,
            CHANGE,
            MASTER,
            new LayoutColumn(3, "医薬品コード"),
            new LayoutColumn(5, "医薬品名・規格名 漢字名称"),
            new LayoutColumn(12, "新又は現金額"),
            new LayoutColumn(30, "変更年月日"),
            new LayoutColumn(31, "廃止年月日"),
            DrugField.class);

    static final MasterLayout<MaterialField> MATERIAL = new MasterLayout<>(
            MasterKind.MATERIAL,
            "T",
            '7',
            37,
            CHANGE,
            MASTER,
            new LayoutColumn(3, "特定器材コード"),
            new LayoutColumn(5, "特定器材名・規格名 漢字名称"),
            new LayoutColumn(12, "新又は現金額"),
            new LayoutColumn(28, "変更年月日"),
            new LayoutColumn(30, "廃止年月日"),
            MaterialField.class);

    /** Returns the id of the table in a history. */
    String id() {
        return "ika-" + kind.en();
    }

    /** Returns the layout of its rows as text. */
    Layout layout() {
        List<Column> columns = new ArrayList<>();
        for (int number = 1; number <= widest(); number++) {
            Column.Type type = number == name.number() ? Column.Type.TEXT : Column.Type.ALPHANUMERIC;
            columns.add(new Column(number, "項目" + number, type, 0, "", null, null));
        }
        return new Layout(
                id(),
                kind.ja(),
                kind.en(),
                narrowest,
                new Recognition(List.of(), List.of(), ""),
                List.of(code.number()),
                change.number(),
                from.number(),
                to.number(),
                "基本マスター仕様説明書",
                columns);
    }

    private int widest() {
        return switch (kind) {
            case ACT -> 150;
            case DRUG -> 42;
            case MATERIAL -> 38;
        };
    }
}
