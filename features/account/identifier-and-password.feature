@area:account
Feature: The account: its identifier and its password
  An account is named by an email address, and its owner chooses the password. Neither opens
  anything without the other.

  @rule:ACCOUNT-01
  Rule: Every sign-in MUST identify the account by an email address that belongs to it

    Example: Ada signs in with the address of her account
      Given Ada has an account with a second factor
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: a sign-in with an address that belongs to no account is refused
      Given Ada has an account with a second factor
      When somebody signs in on a new client with an unknown identifier
      Then it is refused
      And nothing was sent
      And Ada's password still works

    Example: a new account cannot take the mail address of another account
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "ada@mail.example"
      Then it is refused
      And Ben has no account

    Example: a new account can take an address that nobody has
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "ben@mail.example"
      Then it is accepted

    Scenario Outline: when Ben creates the mail address that belongs to <owner>, it is <verdict>
      Given Ada has an account with a second factor
      And Ada has created a mail address
      And Ben has an account with a second factor
      And Ben has no mail address
      When Ben creates <owner>'s mail address
      Then it is <verdict>

      Examples: somebody else's, and one's own
        | owner | verdict  |
        | Ada   | refused  |
        | Ben   | accepted |

    Scenario Outline: a new account named <identifier> is refused
      Given the service lets people create an account
      When Ben creates an account with the identifier "<identifier>"
      Then it is refused

      Examples: no email addresses
        | identifier      |
        | Ada             |
        | ada@            |
        | @example.test   |
        | ada.example.com |

    Example: a new account named by an email address is created
      Given the service lets people create an account
      When Ada creates an account
      Then it is accepted
      And Ada's password still works

    Example: a new mail address that is another account's address in capital letters is refused
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      When Ada creates Ben's mail address in capital letters
      Then it is refused
      And nothing changed
      And Ben's password still works

    Example: a new mail address that is another account's mail address in capital letters is refused
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      And Ben has created a mail address
      When Ada creates the mail address "BEN@MAIL.EXAMPLE"
      Then it is refused
      And nothing changed

    Example: a new mail address that nobody has is accepted
      Given Ada has an account with a second factor
      And Ada has no mail address
      When Ada creates the mail address "Ada.R@mail.example"
      Then it is accepted

    Scenario Outline: a new account cannot take the address of another account, written as <identifier>
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "<identifier>"
      Then it is refused
      And Ben has no account

      Examples: capitals, and blanks around it
        | identifier       |
        | ADA@MAIL.EXAMPLE |
        | Ada@Mail.Example |

    Scenario Outline: a sign-in with an identifier <written> is refused
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      And Ada gives an identifier <written>
      When Ada signs in on a new client
      Then it is refused
      And nothing was sent
      And Ben's password still works

      Examples: addresses that are nearly right
        | written                            |
        | with a tag after a plus sign       |
        | with a tag after a hyphen          |
        | with one more dot before the @     |
        | with a space before the @          |
        | with a remark in brackets          |
        | with a Cyrillic letter             |
        | without its domain                 |
        | without its last letter            |
        | with one more letter at its end    |
        | at a domain within its domain      |
        | at another domain                  |
        | with a dot after its domain        |
        | with another address after a comma |
        | that is her trusted number         |
        | that is Ben's                      |

  @rule:ACCOUNT-02
  Rule: The service MUST refuse a chosen password that does not meet the security requirements

    Scenario Outline: a new account with a password of <length> is refused
      Given Ada wants a password of <length>
      When Ada creates an account
      Then it is refused
      And Ada has no account

      Examples: one character too short, however many bytes it has
        | length                                                                |
        | one fewer than the minimum number of characters                       |
        | one fewer than the minimum number of characters, one of them an emoji |

    Scenario Outline: a new account with a password of <length> is created
      Given Ada wants a password of <length>
      When Ada creates an account
      Then it is accepted
      And Ada's password still works

      Examples: just long enough
        | length                           |
        | the minimum number of characters |

    Scenario Outline: a new account with a password without <what> is refused where the service requires one
      Given the service declares "<parameter>" as "true"
      And Ada wants a password without <what>
      When Ada creates an account
      Then it is refused
      And Ada has no account

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Scenario Outline: a password of <length> is refused for a new account on a <kind> at version <version>
      Given Ada uses a new <kind> at version "<version>"
      And Ada wants a password of <length>
      When Ada creates an account on the <kind>
      Then it is refused
      And Ada has no account

      Examples: where two-factor may be on from the start
        | length                                          | kind  | version |
        | one fewer than the minimum number of characters | phone | 10.3    |
        | one fewer than the minimum number of characters | Mac   | 10.12.4 |

    Example: a new account with a password that meets all requirements is created
      When Ada creates an account
      Then it is accepted
      And Ada's password still works

    Scenario Outline: a password without <what> is refused for a new account on a <kind> at version <version> where the service requires one
      Given the service declares "<parameter>" as "true"
      And Ada uses a new <kind> at version "<version>"
      And Ada wants a password without <what>
      When Ada creates an account on the <kind>
      Then it is refused
      And Ada has no account

      Examples: where two-factor may be on from the start
        | parameter                 | what             | kind  | version |
        | password.needs_digit      | a digit          | phone | 10.3    |
        | password.needs_both_cases | a capital letter | phone | 10.3    |
        | password.needs_digit      | a digit          | Mac   | 10.12.4 |
        | password.needs_both_cases | a small letter   | Mac   | 10.12.4 |
