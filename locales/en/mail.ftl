# Mails.

mail-site = Colloquy
mail-greeting = Hello,

# The mail with a code and a link
mail-code-subject = { $code } is your code for { $place }
mail-code-why = please confirm this e-mail address to take part in “{ $place }”.
mail-code-code = Your code: { $code }
mail-code-link = Or open this link and press the button:
    { $link }
mail-code-end = Code and link work once, within 15 minutes. Comments of yours that wait for this are then published.
mail-code-ignore = If you did not ask for this, please ignore this mail; nothing will happen.
