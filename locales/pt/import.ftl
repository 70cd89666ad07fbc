# Minutas vindas de arquivos: o que vem junto, o que não se conserva, o que está errado num arquivo.

import-file-hint = Word (.docx), OpenDocument (.odt, .fodt), página web, Markdown ou texto simples; no máximo 20 MB.
import-file-kept = O arquivo é “{ $name }”, { $kilobytes } kB. Fica com este formulário até a criação da consulta; para trocar, escolha outro.
import-file-drop = Remover o arquivo
import-changes-suggest = tornam-se sugestões
import-changes-accept = são incorporadas
import-changes-reject = são rejeitadas
import-comments-keep = vêm junto
import-comments-drop = ficam de fora
import-along = O que vem junto
import-along-none = Não vêm junto comentários nem alterações controladas.
import-author = Autoria
import-author-none = Sem nome
import-head-comments = Comentários
import-head-replies = Respostas
import-head-suggestions = Sugestões
import-settled = { $n ->
    [one] { $n } comentário está marcado como resolvido no arquivo; para ele fica em rascunho a decisão “Tomou-se nota”.
   *[other] { $n } comentários estão marcados como resolvidos no arquivo; para eles fica em rascunho a decisão “Tomou-se nota”.
}
import-settled-reason = Marcado como resolvido no arquivo da minuta.
import-left = { $n ->
    [one] { $n } comentário fica de fora.
   *[other] { $n } comentários ficam de fora.
}
import-report = O que não se conserva tal como estava
import-report-none = Tudo o que há no arquivo se conserva.
import-note = No arquivo
import-note-count = Quantas vezes
import-note-words = Palavras do primeiro
import-note-header = Cabeçalhos de página; ficam de fora
import-note-footer = Rodapés de página; ficam de fora
import-note-picture = Imagens; ficam de fora
import-note-drawing = Desenhos, gráficos e diagramas; ficam de fora
import-note-formula = Fórmulas; verifique o que ficou no lugar delas
import-note-object = Arquivos incorporados; ficam de fora
import-note-text-box = Caixas de texto; o texto fica depois do parágrafo a que estão ligadas
import-note-field = Campos, como datas e referências cruzadas; conserva-se o texto que mostravam
import-note-control = Elementos de formulário; conserva-se o texto que mostravam
import-note-merged-cells = Células unidas; o texto é conservado uma só vez
import-note-nested-table = Tabelas dentro de tabelas; o texto é conservado na célula exterior
import-note-formatting = Alterações controladas de formatação; ficam de fora
import-note-script = Scripts e folhas de estilo; ficam de fora
import-note-hidden-text = Texto oculto; fica de fora
import-note-change = Alterações controladas que não podem ser sugestões; verifique onde estavam
import-note-comment = Comentários sem texto ou sem lugar
import-next-left = Não se conservou tal como estava no arquivo:
import-next-note = { $what } ({ $n })
import-next-comments = { $n ->
    [one] O arquivo contém { $n } comentário. Os comentários de uma próxima versão não são lidos; insira-o aqui, se for necessário.
   *[other] O arquivo contém { $n } comentários. Os comentários de uma próxima versão não são lidos; insira-os aqui, se forem necessários.
}

import-error-not-whole = O arquivo não chegou inteiro, ou tem mais de 20 MB. Envie-o de novo.
import-error-none = Primeiro escolha o arquivo.
import-error-unknown-format = “{ $name }” não é uma minuta que possamos ler. Guarde-a como Word (.docx), OpenDocument (.odt), HTML, Markdown (.md) ou texto simples (.txt).
import-error-old-word = Este é um documento Word do formato anterior a 2007 (.doc). Abra-o e guarde-o como .docx.
import-error-spreadsheet = Esta é uma folha de cálculo. Copie o texto para um documento e guarde-o como .docx ou .odt.
import-error-presentation = Esta é uma apresentação. Copie o texto para um documento e guarde-o como .docx ou .odt.
import-error-drawing = Este é um desenho. Escreva o texto num documento e guarde-o como .docx ou .odt.
import-error-pages = Este é um documento do Pages. Exporte-o como Word (.docx).
import-error-book = Este é um livro EPUB. Guarde o texto como .docx, .odt ou .html.
import-error-pdf = Este é um PDF, em que as palavras não têm ordem certa. Envie o documento a partir do qual foi feito.
import-error-rtf = Este é um documento RTF. Abra-o e guarde-o como .docx ou .odt.
import-error-archive = Este é um pacote de arquivos, não um documento. Descompacte-o e envie a minuta que está nele.
import-error-too-large = O arquivo é maior do que os { $megabytes } MB que podem ser lidos neste formato. Retire imagens ou divida a minuta.
import-error-too-many-blocks = A minuta tem mais parágrafos e células do que é possível ler. Divida-a em várias consultas.
import-error-too-deep = Linha { $line }: há listas ou citações com níveis demais. Use menos níveis.
import-error-encoding = A linha { $line } não é legível como texto UTF-8. Guarde o arquivo com a codificação UTF-8.
import-error-nul = A linha { $line } contém um caractere NUL; portanto, não é um arquivo de texto. Guarde a minuta como Markdown (.md) ou texto simples (.txt).
import-error-empty = A minuta não contém palavras. Escreva pelo menos um parágrafo.
import-error-password = Este arquivo está protegido por senha. Abra-o, retire a senha, guarde-o e envie-o de novo.
import-error-not-office = O arquivo tem nome de documento de texto, mas não o é. Abra-o e guarde-o de novo como .docx ou .odt.
import-error-disguised = Este é um documento de texto com outro nome. Dê ao nome a terminação certa (.docx ou .odt) e envie-o de novo.
import-error-truncated = O arquivo está incompleto ou danificado. Envie-o de novo, ou abra-o e guarde-o outra vez.
import-error-damaged = O arquivo está danificado ({ $name }). Abra-o e guarde-o de novo.
import-error-bomb = Descompactado, o arquivo ocupa muito mais do que um documento; por isso não o abrimos. Abra-o e guarde-o de novo, sem imagens grandes.
import-error-missing = O arquivo não contém texto (falta { $name }). Abra-o e guarde-o de novo.
import-error-broken = O arquivo está danificado ({ $name }, linha { $line }). Abra-o e guarde-o de novo.
import-error-entities = O arquivo declara entidades ({ $name }), o que nenhum processador de texto faz e pode causar danos. Abra-o e guarde-o de novo.
import-error-too-complex = A estrutura do arquivo é mais profunda ou mais longa do que lemos ({ $name }). Divida a minuta ou guarde-a de novo.
