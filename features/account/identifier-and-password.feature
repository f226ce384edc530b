@area:account
Feature: The account: its identifier and its password
  An account goes by an email address, and its owner chooses the password. The two
  belong together and open nothing apart.

  @rule:ACCOUNT-01
  Rule: The identifier used at every sign-in MUST be an email address that belongs to the account

    Example: the address of the account
      Given Ada has an account with a second factor
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: an address that belongs to no account
      Given Ada has an account with a second factor
      When somebody signs in on a new client with an unknown identifier
      Then it is refused
      And nothing was sent
      And the password of Ada still works

    Example: the address of another account
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      When Ada signs in on a new client with the identifier of Ben
      Then it is refused
      And nothing was sent
      And the password of Ben still works

    Example: a new account by the mail address of another account
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "ada@mail.example"
      Then it is refused
      And there is no account of Ben

    Example: a new account by an address that is nobody's
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "ben@mail.example"
      Then it is accepted

    Scenario Outline: the mail address of <owner>, for another account
      Given Ada has an account with a second factor
      And Ada has created a mail address
      And Ben has an account with a second factor
      And Ben has no mail address
      When Ben creates the mail address of <owner>
      Then it is <verdict>

      Examples: somebody else's, and one's own
        | owner | verdict  |
        | Ada   | refused  |
        | Ben   | accepted |

    Scenario Outline: a new account by the name of <identifier>
      Given people can create an account
      When Ada creates an account with the identifier "<identifier>"
      Then it is refused

      Examples: no email addresses
        | identifier      |
        | Ada             |
        | ada@            |
        | @example.test   |
        | ada.example.com |

    Example: a new account by an email address
      Given people can create an account
      When Ada creates an account
      Then it is accepted
      And the password of Ada still works

    Example: a mail address that is the address of another account, in capitals
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      When Ada creates the mail address of Ben in capital letters
      Then it is refused
      And nothing changed
      And the password of Ben still works

    Example: a mail address that is the mail address of another account, in capitals
      Given Ada has an account with a second factor
      And Ben has an account with a second factor
      And Ben has created a mail address
      When Ada creates the mail address "BEN@MAIL.EXAMPLE"
      Then it is refused
      And nothing changed

    Example: a mail address that is nobody's
      Given Ada has an account with a second factor
      And Ada has no mail address
      When Ada creates the mail address "Ada.R@mail.example"
      Then it is accepted

    Scenario Outline: a new account by the address of another account, written as <identifier>
      Given Ada has an account with a second factor
      And Ada has created a mail address
      When Ben creates an account with the identifier "<identifier>"
      Then it is refused
      And there is no account of Ben

      Examples: capitals, and blanks around it
        | identifier         |
        | ADA@MAIL.EXAMPLE   |
        | Ada@Mail.Example   |

  @rule:ACCOUNT-02
  Rule: A password that the user chooses MUST meet the security requirements before the service accepts it

    Example: one that is a character too short
      Given Ada wants a password of limit - 1 characters
      When Ada creates an account
      Then it is refused
      And there is no account of Ada

    Example: one that is just long enough
      Given Ada wants a password of limit characters
      When Ada creates an account
      Then it is accepted
      And the password of Ada still works

    Scenario Outline: one without <what>
      Given the service declares "<parameter>" as "true"
      And Ada wants a password without <what>
      When Ada creates an account
      Then it is refused
      And there is no account of Ada

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Example: one that lacks nothing
      When Ada creates an account
      Then it is accepted
      And the password of Ada still works
