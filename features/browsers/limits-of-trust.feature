@area:browsers
Feature: Browsers: limits of trust
  Trust is given with a code, for one browser and one account. It does not make the browser a device that shows codes.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:BROWSER-04
  Rule: The next sign-in in a browser that was not trusted MUST ask for a code

    Example: a sign-in in an untrusted browser needs a code after a sign-out
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a sign-in in an untrusted browser needs a code while the browser is still signed in
      Given Ada has signed in on a new browser
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is signed in on the browser

    Example: a sign-in in a trusted browser needs no code
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: a sign-in in a browser with the trust token of the owner's phone needs a code
      When Ada signs in on a new browser with the trust token of her trusted phone
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a third sign-in in an untrusted browser needs a code too
      Given Ada uses "first", a browser that reports nothing about its hardware
      And Ada has signed in with a texted code on "first"
      And Ada has signed in with a texted code on "first"
      When Ada signs in again on "first"
      Then a code is asked for

  @rule:BROWSER-05
  Rule: Trust in one browser MUST NOT extend to other browsers or computers

    Example: a sign-in in a browser on another computer needs a code
      Given Ada has signed in on a new browser and trusts it
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: where trust is declared to apply to one browser, a sign-in in another browser on the computer needs a code
      Given the service declares "browser.trust_scope" as "profile"
      And Ada has signed in on a new browser and trusts it
      And Ada uses "Other browser", another browser on the same computer
      When Ada signs in on "Other browser"
      Then a code is asked for
      And Ada is not signed in on "Other browser"
      And the browser is one of Ada's trusted browsers

    Example: where trust is declared to apply to the computer, a sign-in in another browser on the computer needs no code
      Given the service declares "browser.trust_scope" as "computer"
      And Ada has signed in on a new browser and trusts it
      And Ada uses "Other browser", another browser on the same computer
      When Ada signs in on "Other browser"
      Then no code is asked for
      And Ada is signed in on "Other browser"

    Example: where trust is declared to apply to the computer, a sign-in in a browser on another computer needs a code
      Given the service declares "browser.trust_scope" as "computer"
      And Ada has signed in on a new browser and trusts it
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a sign-in in the trusted browser itself needs no code
      Given Ada has signed in on a new browser and trusts it
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Scenario Outline: a sign-in on a new <kind> with the trust token of the owner's browser needs a code
      Given Ada has signed in on a new browser and trusts it
      When Ada signs in on a new <kind> with the trust token of the browser
      Then a code is asked for
      And Ada is not signed in on the <kind>
      And the browser is one of Ada's trusted browsers

      Examples: kinds of client
        | kind   |
        | phone  |
        | Mac    |
        | PC     |
        | TV box |
        | tablet |
        | watch  |

    Example: a sign-in in a second browser that reports nothing about its computer needs a code
      Given the service declares "browser.trust_scope" as "computer"
      And Ada uses "first", a browser that reports nothing about its hardware
      And Ada uses "second", a browser that reports nothing about its hardware
      And Ada has signed in with a texted code on "first" and trusts it
      When Ada signs in on "second"
      Then a code is asked for
      And Ada is not signed in on "second"
      And "first" is one of Ada's trusted browsers

  @rule:BROWSER-06
  Rule: A trusted browser MUST NOT show codes or count as a trusted device

    Example: a code or a request arrives on the trusted phone and not in the trusted browser
      Given trusted devices can show codes
      And Ada has signed in on a new browser and trusts it
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: the owner cannot generate a code in a trusted browser
      Given trusted devices can generate codes
      And Ada has signed in on a new browser and trusts it
      When Ada generates a code on the browser
      Then it is refused
      And nothing changed
      And the browser is one of Ada's trusted browsers

    Example: the owner can generate a code on a trusted device
      Given trusted devices can generate codes
      And Ada has signed in on a new browser and trusts it
      And Ada has begun to sign in on a new Mac
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada is not signed in on the Mac
      And Ada can sign in on the Mac with that code

    Example: no browser is listed as a trusted device
      Given Ada has signed in on a new browser and trusts it
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds no browser listed as trusted
      And Ada finds her trusted phone listed as trusted

    Example: where codes are declared to be sent automatically, a code goes to the number although a browser is trusted
      Given the service can send codes by text
      And the service declares "code.phone_fallback" as "automatic"
      And Ada has no trusted device
      And Ada has signed in on a new browser and trusts it
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text or call at "+12025550101" and nowhere else

  @rule:BROWSER-07
  Rule: A request to trust a browser MUST NOT skip the code of that sign-in

    Example: the password and a request to trust the browser do not sign Ada in
      When Ada signs in on a new browser and asks to trust it before entering a code
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a request to trust the browser does not skip the code at the next sign-in either
      Given Ada has begun to sign in on a new browser and asked to trust it before entering a code
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a request to trust the browser with a wrong code is refused
      Given Ada has begun to sign in on a new browser
      When Ada enters a wrong code on the browser and trusts it
      Then it is refused
      And Ada is not signed in on the browser
      And the browser is not one of Ada's trusted browsers

    Example: a request to trust the browser with the right code is accepted
      Given Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser and trusts it
      Then it is accepted
      And Ada is signed in on the browser
      And the browser is one of Ada's trusted browsers

  @rule:BROWSER-08
  Rule: Trust in a browser MUST apply only to the account that it was given for

    Example: somebody else's sign-in in the owner's trusted browser needs a code
      Given Ben has an account with two-factor authentication
      And Ada has signed in on a new browser and trusts it
      When Ben signs in on Ada's browser
      Then a code is asked for
      And Ben is not signed in on the browser

    Example: somebody who trusts another browser needs a code in the owner's trusted browser
      Given Ben has an account with two-factor authentication
      And Ben has signed in on a new browser and trusts it
      And Ada has signed in on a new browser and trusts it
      When Ben signs in on Ada's browser
      Then a code is asked for
      And Ben is not signed in on the browser

    Example: the owner's sign-in in her trusted browser needs no code
      Given Ben has an account with two-factor authentication
      And Ada has signed in on a new browser and trusts it
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: where trust is declared to apply to the computer, somebody else who signs in on it needs a code
      Given the service declares "browser.trust_scope" as "computer"
      And Ben has an account with two-factor authentication
      And Ada has signed in on a new browser and trusts it
      When Ben signs in on Ada's browser
      Then a code is asked for
      And Ben is not signed in on the browser
