//! Exact tables of a small example, with texts that try to break them.

use super::*;

fn cell(text: &str, detail: &str, mark: Mark) -> Cell {
    Cell {
        text: text.to_owned(),
        detail: detail.to_owned(),
        mark,
    }
}

fn table() -> Table {
    let column = |group: &str, title: &str| Column {
        group: group.to_owned(),
        title: title.to_owned(),
    };
    Table {
        id: "table3".to_owned(),
        title: "Table 3: UT & OD".to_owned(),
        caption: "dB | higher".to_owned(),
        columns: vec![
            column("haze", "PSNR"),
            column("haze", "SSIM"),
            column("", "100 %"),
        ],
        rows: vec![
            TableRow {
                labels: vec!["PromptIR_1".to_owned(), "a|b, \"c\"".to_owned()],
                cells: vec![
                    cell("11.9", "paper 11.47", Mark::Forgotten),
                    cell("<b>", "", Mark::Good),
                    cell("", "", Mark::Missing),
                ],
                emphasis: true,
                rule: false,
            },
            TableRow {
                labels: vec!["AdaIR".to_owned()],
                cells: vec![cell("9", "", Mark::None), cell("1", "", Mark::Bad)],
                emphasis: false,
                rule: true,
            },
        ],
        label_titles: vec!["network".to_owned(), "method".to_owned()],
        notes: vec!["note {1}".to_owned()],
    }
}

#[test]
fn the_markdown_is_exact() {
    let expected = "\
**Table 3: UT \\& OD**

dB \\| higher

| network | method | haze: PSNR | haze: SSIM | 100 % |
|:---|:---|---:|---:|---:|
| **PromptIR\\_1** | **a\\|b, \"c\"** | ***11.9*** (paper 11.47) | **\\<b\\>** \u{2713} | **\u{2013}** |
| AdaIR |  | 9 | 1 \u{2717} |  |

note \\{1\\}
";
    assert_eq!(table().markdown(), expected);
}

#[test]
fn the_csv_is_exact() {
    let expected = "\
network,method,haze: PSNR,\"haze: PSNR, detail\",haze: SSIM,100 %
PromptIR_1,\"a|b, \"\"c\"\"\",11.9,paper 11.47,<b>,
AdaIR,,9,,1,
";
    assert_eq!(table().csv(), expected);
}

#[test]
fn the_latex_is_exact() {
    let expected = "\
% Needs \\usepackage{booktabs}.
\\begin{table}
  \\centering
  \\caption{Table 3: UT \\& OD. dB \\textbar{} higher}
  \\label{tab:table3}
  \\begin{tabular}{llrrr}
    \\toprule
     &  & \\multicolumn{2}{c}{haze} & \\multicolumn{1}{c}{} \\\\
    \\cmidrule(lr){3-4}
    network & method & PSNR & SSIM & 100 \\% \\\\
    \\midrule
    \\textbf{PromptIR\\_1} & \\textbf{a\\textbar{}b, \"c\"} & \\textit{\\textbf{11.9}} {\\scriptsize (paper 11.47)} & \
\\textbf{\\textless{}b\\textgreater{}}$^{+}$ & \\textbf{--} \\\\
    \\midrule
    AdaIR &  & 9 & 1$^{-}$ &  \\\\
    \\bottomrule
  \\end{tabular}
  \\par\\smallskip{\\footnotesize note \\{1\\}\\par}
\\end{table}
";
    assert_eq!(table().latex(), expected);
}

#[test]
fn the_html_spans_groups_and_escapes() {
    let html = table().html();
    for text in [
        "<h3>Table 3: UT &amp; OD</h3>",
        "<td></td><td></td><th scope=\"colgroup\" colspan=\"2\">haze</th><td colspan=\"1\"></td>",
        "<tr class=\"emphasis\"><th scope=\"row\">PromptIR_1</th>",
        "<td class=\"forgotten\">11.9<small>paper 11.47</small></td>",
        "<td class=\"better\">&lt;b&gt; <span role=\"img\" aria-label=\"as expected\">\u{2713}</span></td>",
        "<td class=\"same\">\u{2013}</td>",
        "<tr class=\"rule\"><th scope=\"row\">AdaIR</th><th scope=\"row\"></th>",
    ] {
        assert!(html.contains(text), "{text} is not in {html}");
    }
    assert!(!html.contains("<b>"));
}
