@area:hardening/restarts
Feature: Hardening: which counts a restart keeps
  Whoever can bring about a restart, or waits for one, must not get more guesses: at no prompt, and
  in no row of wrong entries that ends the account's password or codes.

  @rule:H-RESTART-01
  Rule: A restart of the service MUST NOT empty the count of wrong codes, passwords or answers

    Scenario Outline: where wrong codes are counted for each <scope>, those entered before and after a restart of the service are counted together
      Given the service declares "code.attempts_scope" as "<scope>"
      And Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And the service was restarted
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: whatever they are counted for
        | scope   |
        | account |
        | sign-in |
        | code    |

    Scenario Outline: where six <wrong> in a row end every sign-in, three before a restart of the service and three after it do so too
      Given <capability>
      And the service declares "<parameter>" as "6"
      And Ada has an account with a second factor
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And somebody has entered 3 consecutive <wrong> on Ada's account, waiting out each lock
      And the service was restarted
      And somebody has entered 3 consecutive <wrong> on Ada's account, waiting out each lock
      Then <outcome>

      Examples: passwords and codes of each kind
        | wrong                                     | parameter              | capability                                                     | outcome                                           |
        | wrong passwords                           | password.disable_after | the service can send codes by text                             | Ada can no longer sign in with the right password |
        | wrong current passwords                   | password.disable_after | the service lets people change the account password            | Ada can no longer sign in with the right password |
        | wrong passwords before adding an app      | password.disable_after | the service accepts codes of authenticator apps                | Ada can no longer sign in with the right password |
        | wrong codes                               | code.disable_after     | the service can send codes by text                             | Ada can no longer sign in with any code           |
        | wrong codes of an app                     | code.disable_after     | the service accepts codes of authenticator apps                | Ada can no longer sign in with any code           |
        | wrong recovery codes                      | code.disable_after     | the service offers recovery codes                              | Ada can no longer sign in with any code           |
        | wrong codes to reset a forgotten password | code.disable_after     | the service lets people reset a forgotten password with a code | Ada can no longer sign in with any code           |
